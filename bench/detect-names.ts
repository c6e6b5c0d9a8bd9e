/** People and what they write their names in: the lists that detection is measured on. */
export const PEOPLE: Readonly<Record<string, { names: readonly string[]; encodings: readonly string[] }>> = {
  German: {
    names: [
      'Jürgen Müller',
      'Käthe Weiß',
      'Björn Schäfer',
      'Jörg Köhler',
      'Günter Böhm',
      'Anna Schmidt',
      'Ute Großmann',
    ],
    encodings: ['windows-1252', 'iso-8859-15', 'macroman', 'cp850'],
  },
  French: {
    names: [
      'Éric Lefèvre',
      'François Dupré',
      'Hélène Côté',
      'Zoé Benoît',
      'Jérôme Gérard',
      'Noël Pâquet',
      'Luc Martin',
    ],
    encodings: ['windows-1252', 'iso-8859-1', 'macroman'],
  },
  Spanish: {
    names: ['José Muñoz', 'María Núñez', 'Íñigo Gómez', 'Ángel Peña', 'Sofía Rodríguez', 'Ana Torres', 'Begoña Yáñez'],
    encodings: ['windows-1252', 'macroman'],
  },
  Portuguese: {
    names: ['João Simões', 'Conceição Araújo', 'Mário Falcão', 'Inês Magalhães', 'Lúcia Gonçalves', 'Rui Costa'],
    encodings: ['windows-1252'],
  },
  Nordic: {
    names: ['Søren Kjær', 'Åse Bjørnsen', 'Jørgen Ødegård', 'Göran Sjöberg', 'Håkan Åkesson', 'Kari Nilsen'],
    encodings: ['windows-1252', 'iso-8859-1'],
  },
  Polish: {
    names: [
      'Łukasz Wójcik',
      'Małgorzata Dąbrowska',
      'Grażyna Wiśniewska',
      'Paweł Kamiński',
      'Agnieszka Zając',
      'Jan Nowak',
    ],
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  Czech: {
    names: [
      'Jiří Dvořák',
      'Věra Němcová',
      'Tomáš Černý',
      'Lukáš Šťastný',
      'Zdeněk Růžička',
      'Jan Novák',
      'Břetislav Žák',
    ],
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  Hungarian: {
    names: ['László Kovács', 'Győző Szűcs', 'Erzsébet Tóth', 'Zsófia Őri', 'Gergő Kőszegi', 'Anna Nagy', 'Béla Hűvös'],
    encodings: ['windows-1250', 'iso-8859-2'],
  },
  Turkish: {
    names: ['Şükrü Yıldız', 'Ayşe Öztürk', 'İbrahim Çelik', 'Gökhan Doğan', 'Çağla Güneş', 'Ali Kaya', 'Barış Çınar'],
    encodings: ['windows-1254', 'iso-8859-9'],
  },
  Russian: {
    names: ['Иван Петров', 'Ольга Смирнова', 'Дмитрий Кузнецов', 'Анна Щербакова', 'Сергей Попов', 'Алексей Чернышёв'],
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866'],
  },
  Greek: {
    names: ['Γιώργος Παπαδόπουλος', 'Μαρία Νικολάου', 'Ελένη Βασιλείου', 'Κώστας Δημητρίου', 'Χρήστος Μακρής'],
    encodings: ['windows-1253', 'iso-8859-7'],
  },
  Japanese: {
    names: ['山田 太郎', '鈴木 花子', '佐藤 健一', '高橋 美咲', '田中 翔太', '株式会社サンプル', 'カトウ ユミ'],
    encodings: ['shift_jis', 'euc-jp'],
  },
  Chinese: { names: ['王伟', '李娜', '张敏', '刘洋', '陈静', '北京科技有限公司', '吴秀英'], encodings: ['gb18030'] },
  Taiwanese: { names: ['陳怡君', '林志豪', '張雅婷', '王俊傑', '台灣積體電路製造', '許功蓋'], encodings: ['big5'] },
  Korean: { names: ['김민수', '이영희', '박지훈', '최수진', '삼성전자 주식회사', '윤서연'], encodings: ['euc-kr'] },
}
