import type { Seniority } from '#lib/core/normalize/title.ts'

/**
 * Phrases (folded; `*` stands for letters) that hold the word of another level, or of none: each is read as the plain word of
 * its own level before {@link LEVEL_WORDS} are asked. '' is a phrase that says nothing of a level. Asked from the top.
 */
export const LEVEL_PHRASES: readonly (readonly [plainWord: string, phrases: string])[] = [
  [
    '',
    `product owner|process owner|data owner|service owner|feature owner|system owner|risk owner|business owner analyst|home owner|property owner relations
    |business partner|hr partner|people partner|talent partner|finance partner|delivery partner|partner success|partner sales|partner marketing|partner management|partner account|channel partner|partner manager|partner development|strategic partner|partner relations|partner program|partner operations|partner engineer|partner solutions|technology partner|alliance partner
    |lead generation|leads generation|lead gen|client partner|customer partner|sales partner|learning partner|development partner|brand partner|solution partner|head coach|head teacher|head cashier|chief engineer|staff accountant|staff nurse|staff assistant|staff writer|medical staff|support staff|desk manager system|stage manager|stage designer|stage director|early stage|late stage
    |student success|student affairs|student services|student support|student advis*|student counsel*|student recruit*|graduate recruitment|graduate school|graduate admissions|internal
    |funeral director|film director|movie director|director of photography|casting director|director de cine|regisseur*
    |reiseleit*|*begleiter|*begleiterin|kursleit*|ubungsleit*|hausmeister*|bademeister*|wachtmeister*|*wagenbestuurder|busbestuurder|trambestuurder|treinbestuurder|taxibestuurder
    |expert comptable*|experte comptable|chef de rang|chefe de mesa|gestionnaire de paie|gestionnaire paie|gestionnaire administrati*|gestionnaire de stock*|gestor administrativo|administrador* de *|administrateur* systeme*|administrateur* reseau*|office of the *
    |community manager freelance|freelance community manager|ad manager|ad sales|ad operations|ad tech|physician md|md phd|md facs|surgeon md`,
  ],
  ['vp', `vice president*|vicepresident*|vizeprasident*|vice presiden*`],
  [
    'ceo',
    `general manager|gerente general|director* gerente|gerente geral|director* general adjunt*|directeur general adjoint|directrice generale adjointe|president* ejecutiv*|wiceprezes*|vice vd|secretary general|secretaire general*`,
  ],
  ['owner', `chef* d entreprise|chef* de entreprise|dirigeant* d entreprise|directeur eigenaar|director* propietari*`],
  [
    'director',
    `chief of staff|chef de cabinet|jefe de gabinete|school principal|principal of *school|principal * school|cheffe de service *logie|kaufmannische* leit*|leitende* arzt|leitende* arztin|leitende* direktor*`,
  ],
  [
    'senior',
    `art director|directeur artistique|directrice artistique|director* de arte|director* creativ* de arte|direttore artistico|direttrice artistica|diretor* de arte|artdirector*`,
  ],
  [
    'manager',
    `teamleit*|teamleid*|projektleit*|projectleid*|projektled*|gruppenleit*|schichtleit*|filialleit*|marktleit*|stationsleit*|bauleit*|serviceleit*|lagerleit*|kuchenleit*|gebietsverkaufsleit*|gebietsleit*|bezirksleit*|verkoopleid*|bedrijfsleid*|ploegleid*|*ploegleider|groepsleid*|werkleid*
    |leiter* sekretariat|leitung sekretariat|stellvertretende* filialleit*|stellvertretende* teamleit*
    |head nurse|head chef|head waiter|nurse manager|team lead|team leader|teamlead|associate director of nursing|director* de obra|direttore dei lavori|direttore lavori
    |chief accountant|hauptbuchhalt*|chef* comptable*|glown* ksiegow*|chef* de projet*|chef* de produit*|chef* d equipe|chef* de service|chef* de chantier|chef* de secteur|chef* des ventes|chef* de cuisine|chef* d atelier|jefe* de equipo|jefe* de obra|jefe* de proyecto*|gerente geral de filial`,
  ],
]

/** Words that put a person in a level. The first list with a hit decides. */
export const LEVEL_WORDS: readonly (readonly [Seniority, string])[] = [
  [
    'entry',
    `intern|interns|internship|trainee|traineeship|apprentice*|junior|jr|jnr|graduate|student|entry level|engineer i|developer i|analyst i|technician i
    |praktikant*|praktikum|werkstudent*|werksstudent*|auszubildende*|azubi*|volontar*|referendar*|*referendar*|studentische*|student*
    |stagiaire*|stage|en stage|alternant*|en alternance|alternance|apprenti|apprentie|etudiant*|debutant*
    |becari*|practicante|pasante|en practicas|aprendiz|estudiante*
    |tirocinante|stagista|tirocinio|apprendista|praticante|studente*
    |stagiair*|stage|leerling*|bijbaan|werkstudent
    |estagiari*|estagio|jovem aprendiz|trainee
    |praktykant*|stazyst*|mlodsz*|larling*|praktikant`,
  ],
  [
    'owner',
    `owner|co owner|coowner|founder|cofounder|co founder|founding partner|proprietor|managing partner|general partner|senior partner|equity partner|tax partner|audit partner|law partner|partner and|partner at|self employed|partner|partners|partnerin|principal owner|entrepreneur|business owner
    |inhaber*|mitinhaber*|grunder*|mitgrunder*|gruender*|mitgruender*|gesellschafter*|selbstandig*|selbststandig*|unternehmer|unternehmerin|rechtsanwalt* * partner*|steuerberater* partner*
    |proprietaire|fondateur|fondatrice|cofondateur|cofondatrice|associe gerant|gerant associe|gerante associee|avocat* associe*|dirigeant*|auto entrepreneur*|autoentrepreneur*|micro entrepreneur*|entrepreneu*
    |fundador*|cofundador*|propietari*|dueno|duena|socio|socia|autonomo|autonoma|empresari*
    |fondatore|fondatrice|cofondatore|titolare|cotitolare|imprenditore|imprenditrice|libero professionista|libera professionista|avvocat* partner|indipendente
    |eigenaar|eigenares|mede eigenaar|medeeigenaar|directeur grootaandeelhouder|oprichter|oprichtster|medeoprichter|vennoot|zzper|ondernemer|zelfstandige|zelfstandig ondernemer|advocaat partner
    |proprietario|proprietaria|dono|dona da empresa|empresari*
    |wlasciciel*|wspolwlasciciel*|wspolnik|wspolniczka|zalozyciel*|agare|delagare|grundare|medgrundare|ejer|indehaver|stifter|grunder`,
  ],
  [
    'c-suite',
    `ceo|cfo|coo|cto|cmo|cio|ciso|chro|cro|cpo|cdo|cso|cco|clo|cxo|cao|chief * officer|chief * * officer|chief * * * officer|chief executive|chief technologist|president|chairman|chairwoman|chairperson|chair of the board|managing director|board member|member of the board|executive board|executive chair|non executive director|ned|md|mayor
    |geschaftsfuhr*|geschaeftsfuehr*|geschaftsfuehr*|*geschaftsfuhrer*|gf|geschaftsleit*|geschaftsleitung|vorstand*|*vorstand|vorsitzende*|vorstandsvors|finanzvorstand|aufsichtsrat*|burgermeister*|oberburgermeister*
    |pdg|dg|dga|president directeur general|presidente|presidente directrice generale|directeur* general*|directrice general*|gerant|gerante|membre du directoire|president du directoire|membre du comex|maire
    |presidenta|consejer* delegad*|director* general*|director* ejecutiv*|administrador* delegad*|administrador*|alcalde
    |amministrat* delegat*|amministrat* unic*|ad|direttore generale|direttrice generale|consiglier* delegat*|sindaco
    |algemeen directeur|algemene directie|bestuurder|bestuurster|bestuursvoorzitter|*bestuurder|zaakvoerder*|voorzitter|directeur generaal|directievoorzitter|burgemeester
    |diretor* executiv*|diretor* geral|diretor* president*|administrador*|prefeito
    |prezes*|czlonek zarzadu|czlonkini zarzadu|dyrektor generalny|dyrektor naczelny
    |vd|verkstallande direktor|styrelseordforande|styrelseledamot|administrerende direktor|adm direktor|daglig leder`,
  ],
  ['vp', `vp|svp|evp|avp|gvp|rvp|vps`],
  [
    'director',
    `director|directors|head|head of|global head|dean|rector|country manager|chief|general counsel
    |direktor*|*direktor|*direktorin|leiter|leiterin|leitung|leitende|*leiter|*leiterin|*leitung|ressortleit*|rektor*|prokurist*|ppa|chefarzt*|chefarztin
    |directeur*|directrice*|sous directeur|sous directrice|drh|daf|dsi|dircom|chef* de departement|proviseur
    |directora|subdirector*|apoderad*
    |direttore|direttrice|vicedirettore|vicedirettrice|dirigente|primario|primaria
    |*directeur|*directrice|hoofd|*hoofd|procuratiehouder*|directielid
    |diretor|diretora|subdiretor*|superintendente|procurador*
    |dyrektor*|prokurent*|*direktor|avdelningsdirektor`,
  ],
  [
    'manager',
    `manager|managers|manageress|*manager|*managerin|mgr|managing|supervisor|*supervisor|superintendent|foreman|forewoman|team captain|principal investigator|headmaster
    |abteilungsbeauftragt*|referatsleit*|meister|*meister|*meisterin|vorarbeiter*|polier*|teamchef*
    |responsable*|gestionnaire|raf|daf adjoint|cadre|chef|cheffe|chef de|chef d|conducteur de travaux|conductrice de travaux|contremaitre
    |gerente|gestor|gestora|encargad*|jefe|jefa|coordinador*|supervisora|capataz|lider
    |responsabile|responsabili|capo|capo*|caporeparto|quadro|coordinatore|coordinatrice
    |chefe|encarregad*|responsavel|coordenador*
    |*chef|uitvoerder*|voorman
    |kierowni*|brygadzist*|mistrz|*chef|*sjef|forman|arbetsledare|teamledare|gruppledare`,
  ],
  [
    'senior',
    `senior|sr|snr|principal|staff engineer|staff software|staff|lead|expert|experienced|distinguished|fellow|architect|specialist lead|iii|iv
    |experte|expertin|architekt*|leitend*|oberarzt*|oberarztin
    |architecte|confirme|confirmee|ingenieur principal|referent technique
    |experto|experta|arquitect*|esperto|esperta|architetto
    |especialista senior|starsz*`,
  ],
]

/** Levels of a board that watches or advises: high, but buying nothing. */
export const WATCHING_WORDS = `non executive|ned|independent board|independent director|aufsichtsrat*|beirat*|supervisory board|advisory board|honorary|ehrenvorsitzende*|raad van commissarissen|commissaris|conseil de surveillance`
