const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Forms of address and titles before a name, folded (dots gone, so `M.` is `m`). */
export const PREFIXES = words(`mr mrs ms miss mx mstr dr doctor prof professor sir dame madam madame rev reverend hon
  honorable honourable capt captain cmdr lt ltc maj col sgt cpl pvt gov sen herr frau hr fr frl monsieur mme mlle maitre
  senor senora senorita sra srta dona dott dottssa dottore dottoressa sig sigra signor signora avv ing dipl dipling dipling
  drs ir mag univprof drmed dring drhc doutor doutora eng engr arch rabbi imam sheikh shri smt pastor sr ph`)

/** Prefixes that are given names too: they count only with a dot (`Fr.`), except at the very front before two more words. */
export const DOTTED_PREFIXES = words(
  'fr sr sen gov maj m mag arch ph eng pastor ir col med rer nat pol oec jur habil phil',
)

/** After a name: generations, degrees, honours, licences; folded without dots. Never a usual surname. */
export const SUFFIXES =
  words(`jr junior sr senior ii iii iv phd dphil md mba emba esq esquire cpa dds dmd dvm jd llm llb
  pmp cfa cfp cissp cisa phr sphr shrm edd psyd pharmd msc mphil mpa mph msw meng beng bsc bcom mcom obe mbe cbe frcs
  frcp faia pmi csm acca aca cima acma fcca frm clu chfc rph lcsw rnbsn cscp ccna ccie mcse itil dba usn usaf usmc ret
  jun sen filho neto sobrinho mbachrp prince2`)

/** Suffixes that are names or initials too: they count after a comma, or in brackets. */
export const SUFFIXES_AFTER_COMMA = words(`i v vi ma ms ba bs mm do rn pe pa np ed bed med be ca cma cpim cso aia ra od
  dc dd jp qc kc mp sphr llc shrmcp shrmscp dr prof mbb bba bfa mfa pgdm pg btech mtech ceng mcips cipd fcipd dipl ing`)

/** Words inside a surname; from the first of them to the end all is surname. Folded. */
export const PARTICLES = words(`van von vom der den de del della dello dei degli di da dal dalla das do dos du des la le
  lo los las al el bin ibn bint abu ben ter ten te zu zum zur af av st saint san santa santo sao mac mc fitz ap d l o
  op thoe in t y e und`)

/** Words that join two surnames rather than begin one: they never open the surname themselves. */
export const JOINING_PARTICLES = words('y e und')

/** Family names of more than one Han or Hangul character. */
export const LONG_FAMILY_NAMES: readonly string[] =
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 东方 東方 尉迟 尉遲 皇甫 公孙 公孫 慕容 令狐 长孫 轩辕 宇文 端木 남궁 황보 제갈 선우 독고 사공 서문'.split(
    ' ',
  )

/** Korean family names as usually romanised. */
export const KOREAN_FAMILY_NAMES = words(`kim lee park choi jung jeong kang cho jo yoon yun jang chang lim im han oh seo
  suh shin kwon hwang ahn an song yoo yu ryu hong jeon moon yang son bae baek paik nam noh roh ha kwak sung cha joo ju woo koo
  min byun`)

/** Vietnamese family names, and the middle words that show a name to be in Vietnamese order. */
export const VIETNAMESE_FAMILY_NAMES = words('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly')
export const VIETNAMESE_MIDDLE_NAMES = words(
  'van thi duc huu ngoc minh thanh quoc xuan hong thuy kim anh tuan dinh cong',
)
