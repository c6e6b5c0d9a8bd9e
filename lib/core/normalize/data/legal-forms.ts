/**
 * Legal forms of the world, as `foldName` writes them: one to five words, separated by `|` or a line break. Derived from the
 * organisation types of opensanctions/rigour (MIT, Copyright OpenSanctions), without words that are also plain words.
 */
export const LEGAL_FORMS = `a bolag|a g|a s|a spolecnost|aandeelhouder bestuurde vennootschap|aandelenvennootschap|aat|ab|ab company oy|abp|abv
aciq sehmdar cemiyyeti|ad|adkritaye aktsiyanernaye tavaristva|adkrytae akcyyanernae tavarystva
adkrytae aktsyyanernae tavarystva|adsic|adsits|adsitz|ae|ag|ag co kg|ag co kgaa|ag societe anonyme|ag und co kg|agcokg
agcokgaa|ags|aisbl|akb|akc spolecnost|akciju sabiedriba|akcionarsko drustvo|akciova spolecnost|akciova spolocnost
aksiyadorlik jamiyati|aksiyun mahber|akt ges|aktg|aktie bolag|aktiebol|aktiebolag|aktien ges|aktien gesellschaft
aktienges|aktiengesellschaft|aktiengesellschaft co kg|aktiengesellschaft co kgaa|aktiengeselschaft|aktieselskab
aktieselskabet|aktsiaselts|aktsionarsko drushtvo|aktsionenoe obshchestvo zakrytogo tipa
aktsionepnoe obshchestvo otkpytogo tipa|aktsionerne obshchestvo zakrytogo tipa|aktsionerne tovaristvo
aktsionerne tovaristvo vidkritogo tipu|aktsionerne tovarystvo|aktsionerniy komertsiyniy bank|aktsionerno druzhestvo
aktsionernoe obschestvo|aktsionernoe obshchestvo|aktsionernoe obshchestvo otkrytogo tipa
aktsionernoe obshestvo zakrytogo tipa|aktsionernogo obshchestva|aktsionernogo obshchestva zakrytogo tipa
aktsionernogo tovaristva|aktsionerny kommercheskiy bank|aktsionernye obshchestva
aktsionernye obshchestva zakrytogo tipa|aktsionernyy komercheski bank|aktsionernyy komercheskiy bank
aktsionernyy kommercheskiy bank|aktsioneroe obshchestvo zakrytogo tipa|aktsioneronoe obshchestvo zakrytogo tipa
aktsionrnoe obshchestvo zakrytogo tipa|aktsiyadorlik zhamiyati|aktsoinernoe obshchestvo zakrytogo tipa
aktsonernoe obshchestvo otkrytogo tipa|aktsonernoe obshchestvo zakrytogo tipa|aktsyonernyy kommercheskiy bank
alapitvany|allami tulajdonban levo reszvenytarsasag|andelslag|andelslag med begraenset ansvar
andelsselskab med begraenset ansvar|anl|anonim ortaklik|anonim sirket|anonim sirketi|anonimi eteria|anonymi etaireia
anpartsselskab|anpo|anstalt des offentlichen rechts|anstalt offentlichen rechts|aor|aps|as|asbl|asc
association internationale sans but lucratif|association sans but lucratif|atviroji akcine bendrove
autonomous non profit organization|avatud aktsiaselts|avoin osakeyhtio|avoin yhtio
avtonomnaja nekommerceskaja organizacija|avtonomnaya nekommercheskaya organizatsiya|ay|b v|b vennootschap|berhad
besl vennootschap|besloten vennootschap|besloten vennotschap|beslotn vennootschap|beteti tarsasag|bf|bgb gesellschaft
bhd|birzhevoy paevoy investitsionnyy fond|blagodiyna organizatsiya|blagodiyniy fond|blagotvoritelnaja organizacija
blagotvoritelnaya organizatsiya|blagotvoritelny fond|blagotvoritelnyj fond|blagotvoritelnyy fond
blahodijna orhanizacija|blahodijnyj fond|blahodiyna orhanizatsiya|blahodiynyy fond|bt|bv|bv co kg|bvba|bvcokg|c por a
charitable fund|charitable organisation|charitable organization|charity fund|chastnaya kompaniya s otvetstvennostyu
chastnaya voennaya kompaniya|chvk|cia|cia ltda|cic|cie|civil society organisation|civil society organization|cjsc
closed joint stock company|closed jsc|co|co ltd|co op|coltd|comandita por acciones|comandita simple|comm v|comm va
commanditaire vennootschap|commanditaire vennootschap op aandelen|community interest company|compagnie|compania
compania anonima|compania limitada|compania por acciones|company|company oy ab|cong ty co phan|consorzio statale
cooperatif|corp|corporation|cpa|cso|cty cp|cty tnhh|cty tnhh mtv|cuideachta comhstoic oscailte|cv|cva|cvba|cvoa|cyf
cyfyngedig|d o o|d s|dabrachynnaya arganizatsyya|dabrachynnaya arhanizatsyya|dabrachynny fond
dabracynnaja arhanizacyja|dabracynny fond|dakhuruli saaktsio sazogadoeba|den foderale statsejede budgetinstitution
derzhavne naukovo virobniche pidpriiemstvo|derzhavne unitarne pidpriiemstvo|derzhavnogo unitarnogo pidpriiemstva
det offentligretlige aktieselskab|detskiy sad|df|dgup|dimosia symmetochiki etaireia|dionicko drustvo|dis tic ltd
disticltd|dmcc|dmcc co|dmcc company|dmcc free zone|dmcc llc|dnnn|dno|dntn|doanh nghiep nha nuoc|doanh nghiep tu nhan
dochernee fgup|doo|doshkolnoe obrazovatelnoe uchrezhdenie|dou|drujestvo s ogranichena otgovornost|drushtveno preduzece
drushtvo sa ogranichenom odgovornoshcu|drustv ogranic odgovor|drustveno preduzece|drustvo ogranicene odgovornosti
drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|druzba z omejeno odgovornostjo
druzestvo s ogranicena otgovornost|druzhestvo s ogranichena otgovornost|dtnn|dubai multi commodities centre
dubai multi commodities centre company|dzzd|e g|e k|e kfm|e kfr|e v|ead|economisch samenwerkingsverband
ednolichen targovets|ednolichen trgovets|ednolichno aktsionerno druzhestvo|eeig|eenpersoons bvba|eg|eg co kg|egbr
egcokg|ege|egen|egyeni ceg|egyeni vallalkozo|egyes|egyesulet|egyszeru tarsasag|ehf|eingetr kaufmann|eingetr verein
eingetragene gbr|eingetragene genossenschaft|eingetragene genossenschaft co kg
eingetragene gesellschaft burgerlichen rechts|eingetragene kauffrau|eingetragene vereinigung|eingetragener kaufmann
eingetragener verein|eingetragenes einzelunternehmen|einkahlutafelag|eireli|eirl|ek|ek for|ekd|ekfm|ekfor|ekfr
ekonomisk forening|empresa orcamental do estado federal|empresa publica|empresa publica unitaria federal
empresa unipersonal|empresa unitaria estatal|empresa unitaria estatal de la|enskild naringsidkare|entita statali
entreprise individuelle|entreprise unitaire detat|entreprise unitaire publique federale|eoii|eood|ep|epe
epiq aktsiyadorlik zhamiyati|erdeszeti tarsulas|esv|et|etairia periorismenis eythynis|ets|eurl
europai gazdasagi egyesules|europaische aktiengesellschaft|europaische genossenschaft|europaische gesellschaft
europaische gesellschaft co kg|europaische gesellschaft co kgaa|european economic interest grouping|ev
evropeysko druzhestvo|evropeysko kooperativno druzhestvo|ewiv|f ma|federal state budgetary enterprise
federal state budgetary institution|federal state institution|federal state unitary enterprise
federalna budzetowa instytucja|federalne derzhavne unitarne pidpriiemstvo
federalne panstwowe przedsiebiorstwo unitarne|federalnoe gosudarstvennoe uchrezhdenie|federalnoe kazennoe predpriyatie
federalnoe kazennoe uchrezhdenie|fgaou dpo|fgaou vo|fgbdou|fgbou dpo|fgbou vo|fgbu|fgbu dpo|fgbvou vo|fgdou|fgkou dpo
fgku|fgkvou|fgkvou vo|fgkvou vpo|fgnu|fgou dpo|fgou vpo|fgu|fgup|fie|fizicheskoe litso predprinimatel
fizichna osoba pidpriiemets|fkp|fku|fmba|foderales staatseigenes unternehmen|fond commun de placement
fond de placement|fop|foreign limited liability company|forening med begraenset ansvar|free economic zone llc
free zone co|free zone company|free zone enterprise|free zone entity|free zone establishment
free zone limited liability company|free zone llc|freezone company|fuusilisest isikust ettevotja|fz co|fz enterprise
fz entity|fz establishment|fz llc|fzco|fze|fzllc|g m b h|gag|gauso|gbou|gbr|gbskou|gdou|gdou d s|gemeinnutzige ag
gemeinnutzige aktiengesellschaft|gemeinnutzige gmbh|gemeinnutzige stiftung|gemeinnutzige ug
gemeinnutzige ug haftungsbeschrankt|gemeinnutzige unternehmergesellschaft|gemeinnutziges kommunalunternehmen
general partnership|genossenschaft|genossenschaft co kg|gensidigt selskab|ges bur rechts|ges burgerlichen rechts
ges m b h|ges mit besch haftung|ges mit beschr haftung|gesbr|gesellsch m b h|gesellschaft burgerlichen rechts
gesellschaft des burgerlichen rechts|gesellschaft mbh|gesellschaft mbh co kg|gesellschaft mit besch haftung
gesellschaft mit beschr haftung|gesellschaft mit beschraenker haftung|gesellschaft mit beschraenkter haftung
gesellschaft mit beschrankter haftng|gesellschaft mit beschrankter haftung|gesmbh|gewone commanditaire vennootschap
ggmbh|gie|gk|gkou|gks k ou|gku|gmbesch haftung|gmbeschr haftung|gmbh|gmbh and so kg|gmbh co|gmbh co kg|gmbh co kgaa
gmbh co ohg|gmbh u co kg|gmbh und co kg|gmbhcokg|gmbhcokgaa|gmbhcoohg|gmbhs|gmbkh|gmbkh end ko kg|gnpp|gnu|go shk int
gosnii|gospodarsko interesno udruzenje|gosudarstvennoe kazennoe uchrezhdenie|gosudarstvennoe nauchnoe uchrezhdenie
gosudarstvennoe obrazovatelnoe uchrezhdenie|gosudarstvennoe predpriyatie|gosudarstvennoe uchrezhdenie
gosudarstvennoe unitarnoe predpriyatie|gosudarstvennogo unitarnogo predpriyatiya|gou|gou ddmshv|gou dpo|gou vpo
gramadskae abyadnanne|gramadskaya arganizatsyya|gromadska organizatsiya|gromadske obiednannya
groupement dinteret economique|gskou|gu|gudp|gufenyouxiangongsi|gug|gug haftungsbeschrankt|gup|gusp|haao
halafinetu yetewesene yegl mahber|halka acik anonim ortaklik|hbret sra mahberat|heminghuishe|hetonghuishe|hezihuishe
hf|hindu undivided family|hlutafelag|hop tac xa|hramadskae abjadnanne|hramadskaja arhanizacyja
hramadskaya arhanizatsyya|hramadskaye abyadnanne|hromadska orhanizacija|hromadska orhanizatsiya|hromadske objednannja
hromadske obyednannya|htx|huf|i n c|ik|impresa unitaria statale|inc|incorp|incorporado|incorporatd|incorporated
incorporated limited partnership|incorporation|incorporee|incorported|incs|individualais komersants
individualnyy predprinimatel|indyvidualny pradprymalnik|inteprinderea individuala|interessentskab
internationale vereniging zonder winstoogmerk|interprinderea individuala|intervalnyy paevoy investitsionnyy fond
intreprindera individuala|intreprindere de stat alimentatiei publice|intreprindere individuala
intreprinderea cu responsabilitate limitata|intreprinderea de stat|intreprinderea ibdividuala
intreprinderea individuala|intreprinderea individuali|intreprinderea indiviuala|intreprinderea municipala
intreprinderea unitara a statului federal|intreprindserea individuala|intreprinzator individual
intreprinzatorul individual|ivaerksaetterselskab|ivs|ivzw|j p|j s c|j stock company|javna delniska druzba
javno dionicko drustvo|javno preduzece|javno trgovacko drustvo|jdoo|jnt stock co|joint stock bank|joint stock co
joint stock commercial bank|joint stock compan|joint stock companie|joint stock company|joint stock corp|joint venture
jointstock company|js co|jsc|jsc company|jscb|jt stock co|jtd|ju|julkinen osakeyhtio|jusighoesa|jusikhoesa|k f t|k g
kda|kdor|keg|kfkh|kfm|kfr|kft|kft fioktelep|kg|kgaa|khk|khkhk|kht|khususiy korkhona|khususiy tadbirkorlik
khuvtsaat kompani|khyazgaarlagdmal khariutslagatay kompani|kjsz|kkt|kolektif sirket|koll sti|kom sti|komandit sirket
komanditni spolecnost|komanditno drushtvo|komanditno drustvo|komanditno druzhestvo|komanditno druzhestvo s aktsii
komanditno druzhestvo s aktsiyami|komanditsabiedriba|kommandiittiyhtio|kommandit gesellschaft|kommanditbolag
kommanditerwerbsgesellschaft|kommanditgesellschaft|kommanditgesellschaft auf aktien|kommanditselskab
kommercheskiy bank|kommunalunternehmen|kompaniya s ogranichennoy otvetstvennostyu|kooperatif|kooperatif sirket
kooperativ|kooperatsia|kooperatsiya|korlatolt felelossegu tarsasag|korperschaft des offentlichen rechts
korperschaft offentlichen rechts|korporeshn|kozhasznu tarsasag|kozjogi szervezet|kozkereseti tarsasag|kozos vallalat
krestyanskoe fermerskoe khozyaystvo|krestyanskoe khozyaystvo|ks|kulfoldi szekhelyu vallalkozas fioktelepe
kumpanija bishma kongunti|kumpanija bishma kongunti pubblici|kv|ky|l l c|lc|lda|lianghegongsi
likvidatsionnaya komissiya ooo|limitada|limitd|limitd liability co|limite|limited|limited by guarantee
limited by shares|limited co|limited co kg|limited company|limited liab co|limited liability co|limited liability comp
limited liability company|limited liability corp|limited liability corporation|limited liability partnership
limited ortaklik|limited partnership|limited sirket|limited sirketi|limited sti|limitee|limted|limted liability co|llc
llc fz|llcs|llp|lmhdwdh|lmshmh lmhdwdh|lmtd|lmtd liability company|lp|lt|lt liability company|ltd|ltd co|ltd co kg
ltd liab company|ltd liability co|ltd liability comp|ltd liability company|ltd sti|ltda|ltdcokg|ltds|ltdsti|maou
masuliyati cheklangan jamiyat|masuliyati cheklangan zhamiyat|mau|mbb|mbdou|mbh|mbh co kg|mbh u co kg|mbou|mbu do|mchj
mchs rossii|mchzh|mehdud mesuliyyetli cemiyyet|mestnaya obshchestvennaya organizatsiya
mestnaya religioznaya organizatsiya|militarische organisation|militarische vereinigung|militarna organizacija
militarne organizacije|mimovladna organizacia|mit besch haftung|mit beschr haftung|mit beschrankter haftung
mittetulundusuhing|mk dou|mku|mmc|mndhmh ghyr hkwmyh|moo ppo|moo ppo gup|mou|mtu|munitsipalnoe kazennoe uchrezhdenie
munitsipalnoe obrazovatelnoe uchrezhdenie|munitsipalnoe unitarnoe predpriyatie|mup|n g o|n v|n vennootschap
naaml vennootschap|naamloze vennootschap|naamlze vennootschap|nao|national association
national trust and savings association|nauchnyy tsentr|nda|ndo|nebankovskaya kreditnaya organizatsiya
nederzavna orhanizacija|nederzhavna organizatsiya|nederzhavna orhanizatsiya|nedzarzaunaja arhanizacyja
nedziarzhaunaya arhanizatsyya|nedzjarzhaunaja arhanizacyja|nedzyarzhaunaya arganizatsyya
negosudarstvennaya organizatsiya|nekomercijna orhanizacija|nekomertsiyna organizatsiya|nekomertsiyna orhanizatsiya
nekommerceskaja organizacija|nekommerceskaya organizatsiya|nekommercheskaya organizaciya
nekommercheskaya organizatsiya|nekommercheskaya organizatsiya fond|nekommercheskoe partnerstvo
nepublichnoe aktsionernoe obshchestvo|neurjadova orhanizacija|neuryadova organizatsiya|neuryadova orhanizatsiya
nevladina organizacija|nevladine organizacije|nevladni organizace|nichtregierungsorganisation|niegovorni organizaciji
niet gouvernementele organisatie|nimingzuhe|nini kumiai|nko|nmm|no liability|nochu dpo|non bank credit organization
non government organisation|non governmental organisation|non governmental organization|non profit
non profit organisation|non profit organization|nonprofit organization|nou dpo|noudo|nt sa|nts|nuo|nv
nyilvanosan mukodo reszvenytarsasag|nyrt|o j s c|o joint stock co|oaj|oao|obcanske sdruzeni
obecne prospesna spolecnost|obedinenie yuridicheskikh lits|obiteljsko poljoprivredno gospodarstvo
oblastnaya obshchestvennaya organizatsiya|obo|obscestvennaja organizacija|obscestvennoe obedinenie|obscestvennyj fond
obschestvennaya organizatsiya|obschestvennoe obyedinenie|obshchesivo s ogranichennoy otvetstvennostyu
obshchestva s ogranichennoy otvetstvennostyu|obshchestvennaya organizatsiya|obshchestvennoe obedinenie
obshchestvennoye obyedineniye|obshchestvennyy fond|obshchestvl s ogranichennoy otvetstvennostyu
obshchestvo c ogranichennoy otvetstvennostyu|obshchestvo ogranichennoy otvetstvennosti
obshchestvo s dopolnitelnoj otvetstvennostyu|obshchestvo s dopolnitelnoy otvetstvennostyu
obshchestvo s goranichennoy otvetstvennostyu|obshchestvo s granichennoy otvetstvennostyu
obshchestvo s oganichennoy otvetstvennostyu|obshchestvo s ogarnichennoy otvetstvennostyu
obshchestvo s ogpanichennoy otvetstvennostyu|obshchestvo s ogra nichennoy otvetstvennostyu
obshchestvo s ogragichennoy otvetstvennostyu|obshchestvo s ogragnichennoy otvetstvennostyu
obshchestvo s ograichennoy otvetstvennostyu|obshchestvo s ograinchennoy otvetstvennostyu
obshchestvo s ogranchennoy otvetstvennostyu|obshchestvo s ogranechennoy otvetstvennostyu
obshchestvo s ograngichennoy otvetstvennostyu|obshchestvo s ogranicheeenoy otvetstvennostyu
obshchestvo s ogranicheenoy otvetstvennostyu|obshchestvo s ogranichennnoy otvetstvennostyu
obshchestvo s ogranichennoi otvetstvennostiu|obshchestvo s ogranichennoi otvetstvennostyu
obshchestvo s ogranichennoj otvetstvennostyu|obshchestvo s ogranichennoy ltvetstvennostyu
obshchestvo s ogranichennoy ogtvetstvennostyu|obshchestvo s ogranichennoy oltvetstvennostyu
obshchestvo s ogranichennoy osvetstvennostyu|obshchestvo s ogranichennoy ot
obshchestvo s ogranichennoy otaetstvennostyu|obshchestvo s ogranichennoy otetstvennostyu
obshchestvo s ogranichennoy otetvennostyu|obshchestvo s ogranichennoy otevtstvennostyu
obshchestvo s ogranichennoy otsetstvennostyu|obshchestvo s ogranichennoy otveetstvennostyu
obshchestvo s ogranichennoy otvenstvennostyu|obshchestvo s ogranichennoy otventstvennostyu
obshchestvo s ogranichennoy otvesttvennostyu|obshchestvo s ogranichennoy otvestvennostyu
obshchestvo s ogranichennoy otvestvtennsotyu|obshchestvo s ogranichennoy otvetchtvennostyu
obshchestvo s ogranichennoy otvetsstvennostyu|obshchestvo s ogranichennoy otvetstennostyu
obshchestvo s ogranichennoy otvetstsveenostyu|obshchestvo s ogranichennoy otvetstsvennostyu
obshchestvo s ogranichennoy otvetstveennostyu|obshchestvo s ogranichennoy otvetstveenostyu
obshchestvo s ogranichennoy otvetstveknnostyu|obshchestvo s ogranichennoy otvetstvenenostyu
obshchestvo s ogranichennoy otvetstvennnostyu|obshchestvo s ogranichennoy otvetstvennochtyu
obshchestvo s ogranichennoy otvetstvennogstyu|obshchestvo s ogranichennoy otvetstvennoltyu
obshchestvo s ogranichennoy otvetstvennomtyu|obshchestvo s ogranichennoy otvetstvennoostyu
obshchestvo s ogranichennoy otvetstvennost|obshchestvo s ogranichennoy otvetstvennostb
obshchestvo s ogranichennoy otvetstvennosti|obshchestvo s ogranichennoy otvetstvennostiyu
obshchestvo s ogranichennoy otvetstvennosttyu|obshchestvo s ogranichennoy otvetstvennostyu
obshchestvo s ogranichennoy otvetstvennostyub|obshchestvo s ogranichennoy otvetstvennostyui
obshchestvo s ogranichennoy otvetstvennostyum|obshchestvo s ogranichennoy otvetstvennostyut
obshchestvo s ogranichennoy otvetstvennostyuv|obshchestvo s ogranichennoy otvetstvennosyu
obshchestvo s ogranichennoy otvetstvennotsyu|obshchestvo s ogranichennoy otvetstvennotyu
obshchestvo s ogranichennoy otvetstvennovstyu|obshchestvo s ogranichennoy otvetstvennovtyu
obshchestvo s ogranichennoy otvetstvennoy|obshchestvo s ogranichennoy otvetstvennrostyu
obshchestvo s ogranichennoy otvetstvennsotyu|obshchestvo s ogranichennoy otvetstvennstyu
obshchestvo s ogranichennoy otvetstvenonstyu|obshchestvo s ogranichennoy otvetstvenoost
obshchestvo s ogranichennoy otvetstvenoostyu|obshchestvo s ogranichennoy otvetstvenosstyu
obshchestvo s ogranichennoy otvetstvenostyu|obshchestvo s ogranichennoy otvetstvetnostyu
obshchestvo s ogranichennoy otvetstvnnostyu|obshchestvo s ogranichennoy otvetstvtennostyu
obshchestvo s ogranichennoy otvetstvuennostyu|obshchestvo s ogranichennoy otvetsvennosst
obshchestvo s ogranichennoy otvetsvennostyu|obshchestvo s ogranichennoy otvettstvennostyu
obshchestvo s ogranichennoy otvetvennostyu|obshchestvo s ogranichennoy otvetvtsennostyu
obshchestvo s ogranichennoy otvetvtvennostyu|obshchestvo s ogranichennoy otvntstvennostyu
obshchestvo s ogranichennoy otvtetsvennostyu|obshchestvo s ogranichennoy otvuetstvennostyu
obshchestvo s ogranichennoy ovetstvennostyu|obshchestvo s ogranichennoy ovtetstvennostyu
obshchestvo s ogranichennoy tovetstvennostyu|obshchestvo s ogranichennry otvetstvennostyu
obshchestvo s ogranichennyo otvetstvennostyu|obshchestvo s ogranichenooy otvetstvennostyu
obshchestvo s ogranichenoy otvetstveenostyu|obshchestvo s ogranichenoy otvetstvennostyu
obshchestvo s ogranichenoy otvetstvenostyu|obshchestvo s ogranichinnoy otvetstvennostyu
obshchestvo s ogranichnnoy otvestvennostyu|obshchestvo s ogranichnnoy otvetstvennostyu
obshchestvo s ogranichnnoy otvetstvnnostyu|obshchestvo s ogranichunnoy otvetstvennostyu
obshchestvo s ograniennoy otvetstvennostyu|obshchestvo s ogranischennoy otvetstvennostyu
obshchestvo s ogranisennoy otvetstvennostyu|obshchestvo s ogranmchennoy otvetstvennostyu
obshchestvo s ogrannichennoy otvetstvennostyu|obshchestvo s ograntchennoy otvetstvennostyu
obshchestvo s ogrnaichennoy otvetstvennostyu|obshchestvo s ogrnanichennoy otvetstvennostyu
obshchestvo s ogrnichennoy otstvennostyu|obshchestvo s ogrnichennoy otvetstvennostyu
obshchestvo s ogronichennoy otvetstvennostyu|obshchestvo s ogrranichennoy otvetstvennostyu
obshchestvo s ogrvnichennoy otvetstvennostyu|obshchestvo s ohranychennoi otvetstvennostiu
obshchestvo s oranichennoy otvetstvennostyu|obshchestvo s organichennoy otvetstvennostyu
obshchestvo s organichennoy otvetstvennovstyu|obshchestvo s orgranichennoy otvetstvennostyu
obshchestvo s otranichennoy otvetstvennostyu|obshchestvo sogranichennoy otvetstvennostyu
obshchestvo sogranichenoy otvetstvennostyu|obshchestvo st ogranichennoy otvetstvennostyu
obshchestvog s ogranichennoy otvestvennostyu|obshchestvr s ogranichennoy otvetstvennostyu
obshestvo s ogranichennoy otvetstvennostyu|ochiq aksiyadorlik jamiyati|ochiq aktsiyadorlik zhamiyati
odkryte akcjonarne obschtschestwo|odo|oeg|offene aktiengesellschaft|offene erwerbsgesellschaft|offene gesellschaft
offene handels gesellschaft|offene handelsgesellschaft|og|ogkou|ogu|ohg|oilaviy korkhona|oilaviy korxona|oiminimi|ojsc
okruzhnoe gosudarstvennoe uchrezhdenie|onderlinge waarborgmaatschappij|ong|onoss|ood|ooo|oop|open jnt stock co
open joint stock company|open jsc|openbare aandelenvennootschap|openbare vennootschap op aandelen|opg|oppo
organisation non gouvernementale|organizacao nao governamental|organizacion no gubernamental|organizacja pozarzadowa
organizatia neguvernamentala|organizatia societatii civile|organizzazione non governativa|ortachko drushtvo
ortacko drustvo|osakeyhtio|osauhing|oscip|osk|osoo|osuuskunta|otdel gps|otkr akts obshch
otkritoe aktsionernoe obshchestvo|otkrytoe akcionernoe obshchestvo|otkrytoe akcionernoe obshhestvo
otkrytoe aktsionergoe obshchestvo|otkrytoe aktsionernoe obschchestvo|otkrytoe aktsionernoe obschestvo
otkrytoe aktsionernoe obshchestvo|otkrytoe aktsionernoye obshestvo|otkrytoje akcionernoje obshchestvo
otkrytoye aktsionernoye obshchestvo|otkrytyy paevoy investitsionnyy fond|otwarta spolka akcyjna|ou|ou dpo|owm|oy
oy company ab|oyj|oyul|p l c|panstwowa spolka akcyjna|pao|part mbb|partg|partg mbb|partgmbb|partmbb|partnerschaft
partnerschaft mbb|partnerschaft mit beschrankter berufshaftung|partnerschaftsgesellschaft
partnerschaftsgesellschaft mbb|partnerselskab|partnerstvo s ogranichennoy otvetstvennostyu|pc|peec|perseroan terbatas
perseroan terbatas terbuka|pervichnaya profsoyuznaya organizatsiya|pilnsabiedriba|pjsc|pjscb|pkoop|plc|plc company
plc ltd|plco|plcs|pllc|pmc|polnoe tovarishchestvo|pop obguz|poprz|potrebitelskiy kooperativ|pou|pp|ppo
ppo dochernego ooo|ppo fbu|ppo fgbou vo|ppo fgbu|ppo fgup|ppo fku|ppo gbou|ppo gbu|ppo gouspo|ppo gup|ppo oao|ppo ooo
ppo psrz|ppoo|ppoo ao|preduzetnik|private company with limited liability|private enterprise|private limited
private limited company|private limited liability company|private military company|privatna viyskova kompaniya
privatne aktsionerne tovaristvo|privatne pidpriiemstvo|professional association|professional limited liability company
professionalnoe obrazovatelnoe uchrezhdenie|profsoyuznaya organizatsiya rabotnikov|proizvodstvennyy kooperativ
proprietary limited|proprietary limited company|proprietary ltd|pryvatnae unitarnae pradpryemstva
pryvatne pidpryiemstvo|psu|pt|pt tbk|pte ltd|pty|pty limited|pty ltd|pub limited|pub limited co|pub lt co|pub ltd co
pubic limited company|publc limited company|publi limited company|public joint stock commercial bank
public joint stock company|public jsc|public limitd company|public limited|public limited co|public limited company
public limited compnay|public limited corporation|public limitied company|public limitted company
public limted company|public lmtd company|public lt co|public lt company|public ltd co|public ltd corporation
public sector enterprise|public sector undertaking|public stock company|public stock company pjsc
publichne aktsionerne tovaristvo|publichne aktsionerne tovarystvo|publichno aktsionerno druzhestvo
publichnoe aktsionernoe obshchestvo|publicly limited company|publicly ltd company|publikt aktiebolag|pvt|pvt ltd
qapali sehmdar cemiyyeti|qapali tipli sehmdar cemiyyeti|qk|qmj|qoshimcha masuliyatli jamiyat|qoshma korxona|qsc
qushimcha masuliyatli zhamiyat|qushma korkhona|rechtsf stiftung|rechtsfahige stiftung|registrerad forening
rekisteroity puolue|rekisteroity yhdistys|rekisteroity yhdistys ry|religioznaya organizatsiya|renyizuhe
reszvenytarsasag|reykjavikurfelag|ribotos atsakomybes bendrove|ry|s a r l|s a s|s de rl de cv|s en c|s i c a v|s ie
s par a s|s r l|s r o|sa|sa de cv|saaktsio sazogadoeba|saatio|sabiedriba ar ierobezotu atbildibu
sabiratelno druzhestvo sd sadruzhie|saci y f|sacif|sacifi|sacifi y a|sacifia|sacv|sadecv|saica|sak|sameignarfelag
samostalni preduzetnik|saoc|saog|sapa|sapi de cv|sapicv|sarf|sarl|sas|sau|sbiratelno druzhestvo
sbiratelno druzhestvo sd sdruzhie|sca|scc|sce|sce i|scei|scientific and production enterprise
scientific production enterprise|scop|scpa|scra|scs|sd s ie|sdn bhd|se|se co kg|se co kgaa|secokg|secokgaa|secs
selskab med begraenset ansvar|sendirian berhad|settlement non banking credit organization|sgr|sh k|sha
sharikat al mossahamah|shezghuduli pasukhismgeblobis sazogadoeba|shk|shoqeri aksionere|shoqeri anonime
shoqeri komandite|shoqeri me pergjegjesi te kufizuar|shpk|shps|shrkh dht msuwlyt mhdwdh shmm
shrkh frdyh dht msuwlyt mhdwdh|shrkh khfyh lsm|shrkh lmshmh|sia|sicaf|sicav|sicietatea de raspundere limitata
single member private limited company|sirketi|sll|slne|smba|snc|snt|soc a resp limitata|soc a resp limitee
soc a responsab limitee|soc anon de cap var|soc invest capital variable|soc par actions simplifiee|soc resp limitada
socieda anonima|sociedad anonima|sociedad anonima de capital variable|sociedad anonima deportiva
sociedad anonima unipersonal|sociedad civil privada|sociedad colectiva|sociedad comanditaria|sociedad cooperativa
sociedad de capital e industria|sociedad de garantia reciproca|sociedad de responsabilidad limitada
sociedad del estado|sociedad en comandita por acciones|sociedad en comandita simple|sociedad limitada laboral
sociedad limitada nueva empresa|sociedad limitada por acciones abierta|sociedad por acciones
sociedad por acciones simplificada|sociedada anonima|sociedada limitada|sociedade anonima|sociedade limitada
sociedade por acoes|sociedade por acoes aberta|sociedade publica por acoes|sociedades por acciones simplificada
societa a responsabilita limitata|societa anonima|societa in accomandita per azioni|societa per azioni
societas cooperativa europaea|societas europaea|societas europaea co kg|societas europaea co kgaa|societat anonima
societata cu raspundere limitata|societate anonima|societate cu rasponbilitate limitata
societate cu raspundere limitata|societate cu raspundre limitata|societate cu responsabilitate limiiata
societate cu responsabilitate limitata|societate pe actiuni|societatea comerciala|societatea cu rasdpundere limitata
societatea cu rasponsabilitate limitata|societatea cu raspundere|societatea cu raspundere limitata
societatea cu raspundere limitate|societatea cu responsabilitate limitata|societatea cu responsabilitatea limitata
societatea cu respundere limitata|societatea pe actiuni|societatea publica pe actiuni|societateare pe actiuni
societatii cu raspunderea limitata|societe a responsabilite limitee|societe actions simplifiee|societe anonyme
societe anonyme omanaise close|societe anonyme omanaise generale|societe commerciale canadienne
societe cooperative de production|societe deconomie mixte|societe dinvestissement a capital fixe
societe dinvestissement a capital variable|societe en commandite par actions|societe en commandite simple
societe en nom collectif|societe en participation|societe par actions|societe par actions ouverte
societe par actions simplifiee|societe privee a responsabilite limitee|societe publique par actions
societete cu raspundere limitata|socitate cu responsabilitate limitata|sole proprietorship|sp z ogr odp|sp z oo
sp z oo spk|sp zoo|spa|spd|special economic zone llc|spf|spk|spol s ro|spol s ruc omez|spoldzielni
spolecnost s rucenim omezenym|spolka akcyjna|spolka z ogr odpow|spolka z ograniczona odpowiedzialnoscia|spolka z oo
spolka z oo spk|sprl|spz oo|spzoo|srl|srlcv|sro|staatliches einheitsunternehmen|staatsinformatieagentschap
staatskonzern|state concern|state enterprise|state unitary enterprise|state unitary enterprise of the
statni jednotny podnik|statni koncern|statni podnik|statny unitarny podnik|stg|sti|stichting particulier fonds
stiftung co kg|stiftung co kgaa|stiftung des burgerlichen rechts|stiftung des offentlichen rechts|stiftung und co kg
stiftungcokg|stiftungcokgaa|stille gesellschaft|strakhovaya aktsionerkompaniya|strakhovaya aktsionernaya kompaniya
su sk rf|suarl|sube|subekt predprinimatelskoy deyatelnosti|subiekt pidpriiemnitskoi diyalnosti|szov|szovetkezet|t mi
taa|taisuhing|tavaristva z abmezhavanaj adkaznastsiu|tavarystva z abmezhavanaj adkaznascyu
tavarystva z abmezhavanay adkaznastsyu|tavarystva z dadatkovaj adkaznascyu|tavarystva z dadatkovay adkaznastsyu|tbb
tda|tokumei kumiai|too|toriyn bus bayguullaga|tov|tovarishchestvo sobstvennikov nedvizhimosti
tovarishchestvo sobstvennikov zhilya|tovaristvo z obmezhenoyu vidpovidalnistyu
tovarystvo z obmezhenoiu vidpovidalnistiu|tovarystvo z obmezhenoyu vidpovidalnistyu|trade free zone company
tsentralnaya religioznaya organizatsiya|tsro|tszh|tzov|uab|ug|ug co kg|ug co ohg|ug haftungsbeschr
ug haftungsbeschrankt|ug haftungsbeschrankt co kg|ug haftungsbeschrankt co ohg|ug hb|ugcokg|ugcoohg|ultd
unitar korkhona|unitar korxona|unitarnae pradpryemstva|unitarnoe predpriyatie|unlimited|unlimited company
unlimited proprietary|unltd|unternehmerg|unternehmerges|unternehmerges haftungsbeschrankt|unternehmergesellschaft
unternehmergesellschaft co kg|unternehmergesellschaft haftungsbeschrankt|upravlenie fsb rf|usaldusuhing
uzdaroji akcine bendrove|uzdarosios akcines bendroves|v m|vennootschap met beperkte aansprakelijkheid
vennootschap onder firma|vennootschap op aandelen|vereinigung ohne gewinnerzielungsabsicht|verejna akciova spolecnost
verejna akciova spolocnost|verejna obchodni spolecnost|vereniging zonder winstoogmerk|versicherungsverein ag
versicherungsverein auf gegenseitigkeit|vidkrite akcionerne tovaristvo|vidkrite aktsionerne tovaristvo
vidkryte aktsionerne tovarystvo|viesoji akcine bendrove|vof|vog|volonterska organizatsiya|volonterska orhanizacija
volonterska orhanizatsiya|vos|vvag|vzw|wuxiangongsi|xususiy korxona|xususiy tadbirkorlik|yemengst lmat drjtoch|yk|yoaj
yopiq aksiyadorlik jamiyati|youxian|youxiangongsi|youxianhuishe|youxianzerenshiyezuhe|yuhanhoesa
zakritaye aktsiyanernaye tavaristva|zakrite aktsionerne tovaristvo|zakritoe aktsionernoe obshchestvo
zakrytae akcyyanernae tavarystva|zakrytae aktsyyanernae tavarystva|zakrytae atsyyanernae tavarystva
zakryte akcjonarne obschtschestwo|zakrytoe akcionernoe obshchestvo|zakrytoe aktsionerne tovaristvo
zakrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshhestvo|zakrytoje akcionernoje obshchestvo
zakrytoye aktsionernoye obshchestvo|zakrytyy paevoy investitsionnyy fond|zao|zapsany spolek
zartkoruen mukodo reszvenytarsasag|zat|zhushihuishe|zrt|zs`
