/** How people call the ways in which a file can be written. */
export const DELIMITER_CHOICES = [
  { value: ',', label: 'Comma  ,' },
  { value: ';', label: 'Semicolon  ;' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar  |' },
  { value: ':', label: 'Colon  :' },
  { value: '^', label: 'Caret  ^' },
  { value: '~', label: 'Tilde  ~' },
] as const

export const QUOTE_CHOICES = [
  { value: '"', label: 'Double quotes  "' },
  { value: "'", label: "Single quotes  '" },
  { value: '', label: 'Nothing is quoted' },
] as const

export const ENCODING_GROUPS = [
  {
    label: 'Unicode',
    encodings: [
      ['utf-8', 'UTF-8'],
      ['utf-16le', 'UTF-16, little endian'],
      ['utf-16be', 'UTF-16, big endian'],
    ],
  },
  {
    label: 'Western and Central Europe',
    encodings: [
      ['windows-1252', 'Windows-1252, Western'],
      ['iso-8859-1', 'ISO-8859-1, Latin 1'],
      ['iso-8859-15', 'ISO-8859-15, Latin 9'],
      ['windows-1250', 'Windows-1250, Central European'],
      ['iso-8859-2', 'ISO-8859-2, Latin 2'],
      ['macintosh', 'Mac Roman'],
    ],
  },
  {
    label: 'Cyrillic, Greek, Turkish',
    encodings: [
      ['windows-1251', 'Windows-1251, Cyrillic'],
      ['koi8-r', 'KOI8-R, Cyrillic'],
      ['windows-1253', 'Windows-1253, Greek'],
      ['windows-1254', 'Windows-1254, Turkish'],
    ],
  },
  {
    label: 'East Asian',
    encodings: [
      ['shift_jis', 'Shift_JIS, Japanese'],
      ['euc-jp', 'EUC-JP, Japanese'],
      ['gb18030', 'GB18030, Chinese'],
      ['big5', 'Big5, Chinese'],
      ['euc-kr', 'EUC-KR, Korean'],
    ],
  },
  {
    label: 'Hebrew and Arabic',
    encodings: [
      ['windows-1255', 'Windows-1255, Hebrew'],
      ['windows-1256', 'Windows-1256, Arabic'],
    ],
  },
] as const
