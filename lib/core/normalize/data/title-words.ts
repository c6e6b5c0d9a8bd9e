import type { Seniority } from '#lib/core/normalize/title.ts'

/** Words of a title (folded; `*` at an end stands for anything) that put a person in a level. The first list with a hit decides. */
export const SENIORITY_WORDS: readonly (readonly [Seniority, string])[] = [
  [
    'individual',
    `assistant to|assistant of|executive assistant|personal assistant|assistenz der|assistent* der|assistent* des|assistente de|assistente di|assistente da|assistente do|assistant* de direction|secretary to|sekretar* der|office of the|product owner|process owner|data owner|service owner|business owner analyst|feature owner|asistente de|secretaria de|segretari* di|chef de cuisine|chief engineer|chief accountant`,
  ],
  [
    'entry',
    `intern|interns|internship|trainee|apprentice|praktikant*|praktikum|werkstudent*|werksstudent*|stagiaire*|stage|alternant*|apprenti*|becari*|practicante|pasante|en practicas|tirocinante|stagista|tirocinio|apprendista|estagiari*|estagio|aprendiz|jovem aprendiz|junior|jr|graduate|student|etudiant*|estudiante|studente|azubi*|auszubildende*|entry level|volontar*|referendar*|debutant*`,
  ],
  [
    'vp',
    `vp|svp|evp|avp|gvp|vice president|vice presidente|vice presidenta|vice presidents|vice presidente|vicepresident*|vizeprasident*`,
  ],
  [
    'owner',
    `owner|co owner|coowner|founder|cofounder|co founder|founding partner|inhaber*|grunder*|mitgrunder*|gruender*|mitgruender*|gesellschafter*|proprietor|proprietario|proprietaria|proprietaire|fondateur|fondatrice|cofondateur|cofondatrice|gerant*|fundador*|cofundador*|propietari*|dueno|duena|socio|socia|socio fundador|fondatore|cofondatore|titolare|dono|dona da empresa|managing partner|general partner|senior partner|equity partner|law partner|partner and|partner at|self employed|selbststandig*|autonomo|indipendente|principal owner`,
  ],
  [
    'c-suite',
    `ceo|cfo|coo|cto|cmo|cio|ciso|chro|cro|cpo|cdo|cso|cco|clo|cxo|cao|chief * officer|chief * * officer|chief * * * officer|chief executive|chief technologist|president|chairman|chairwoman|chairperson|chair of the board|managing director|geschaftsfuhr*|geschaeftsfuehr*|vorstand*|vorsitzende*|pdg|dg|president directeur general|presidente directrice generale|directeur general|directrice generale|dirigeant*|presidente|presidenta|consejer* delegad*|director* general|director* ejecutiv*|administrador* delegad*|administrador*|amministrat* delegat*|amministrat* unic*|direttore generale|direttrice generale|diretor executivo|diretora executiva|diretor geral|diretora geral|diretor presidente|diretora presidente|board member|executive chair|finanzvorstand|directeur financier et *|directeur administratif et financier|direttore finanziario cfo|aufsichtsrat*`,
  ],
  [
    'manager',
    `teamleiter*|teamleitung|projektleit*|gruppenleit*|schichtleit*|filialleit*|team lead|team leader|teamlead|marktleit*|stationsleit*|bauleit*|serviceleit*|product director assistant|assistant director|associate director of nursing|chef de projet*|chef de produit*|chef* d equipe|chef de service|chef de chantier|chef de rang|chef de secteur|jefe de equipo|jefe de obra|jefe de proyecto*|capo squadra|capo progetto|stellvertretend* leit*`,
  ],
  [
    'director',
    `director|directors|directora|directeur|directrice|direktor*|*direktor|*direktorin|direttore|direttrice|diretor|diretora|head|head of|global head|leiter|leiterin|leitung|leitende*|*leiter|*leiterin|*leitung|ressortleit*|chief of staff|dirigente|general manager|gm|executive director|dean|rector|rektor*|prokurist*|leiterin|country manager|directeur*|chief|partner`,
  ],
  [
    'manager',
    `manager|managers|manageress|*manager|*managerin|mgr|managing|supervisor|*supervisor|superintendent|foreman|team captain|responsable|responsabile|gerente|gestor|gestora|gestionnaire|encargad*|jefe|jefa|chef de|chef d|chefe|capo|coordinador* general|lider|supervisora|encarregad*|responsavel|abteilungsbeauftragt*|referatsleit*|meister|vorarbeiter*|principal investigator|headmaster`,
  ],
  [
    'senior',
    `senior|sr|snr|principal|staff engineer|staff software|staff|lead|experte|expert|experto|experta|experienced|distinguished|fellow|architect|architekt*|architecte|arquitect*|architetto|confirme|confirmee|specialist lead|leitend*`,
  ],
]

/** Phrases that hold a word of the level lists and mean something else; taken out before those are asked. */
export const MISLEADING_PHRASES: readonly string[] =
  `business partner|hr partner|partner success|partner sales|partner marketing|partner management|partner account|channel partner|people partner|talent partner|partner manager|partner development|strategic partner|partner relations|partner program|partner operations|partner engineer|partner solutions|technology partner|alliance partner|finance partner|delivery partner|lead generation|leads generation|head chef|head nurse|head coach|head teacher|head waiter|head cashier|staff accountant|staff nurse|staff assistant|staff writer|staff sergeant|medical staff|support staff|desk manager system|property owner relations|home owner|stage manager|student success|student affairs|student services|student support|graduate recruitment|graduate school|graduate admissions|internal`.split(
    '|',
  )

/** Departments in the order they are asked; the first with a hit decides. */
export const DEPARTMENT_WORDS: readonly (readonly [string, string])[] = [
  [
    'human resources',
    `human resources|human ressources|hr|hrbp|chro|talent|recruit*|people|people operations|personal*|personalwesen|personalleit*|payroll|compensation|ressources humaines|rh|drh|recrutement|recruteu*|recursos humanos|rrhh|rr hh|seleccion|risorse umane|selezione|recrutamento|learning and development|benefits|headhunt*|gestion de personas|gente e gestao|employer branding`,
  ],
  [
    'legal',
    `legal|counsel|lawyer|attorney|solicitor|barrister|paralegal|compliance|recht|rechts*|jurist*|anwalt|anwaltin|rechtsanwalt*|syndikus*|juridique|juriste|avocat*|juridic*|abogad*|asesor* juridic*|legale|giuridico|avvocat*|advogad*|datenschutz*|privacy|notar*|litigation|contracts manager`,
  ],
  [
    'customer success',
    `customer success|customer service|customer support|customer care|customer experience|client success|client services|client service|client support|technical support|support engineer|support specialist|support manager|kundenservice|kundendienst|kundenbetreu*|kundenberat*|kundenerfolg*|service client*|relation client*|relations clients|support client*|atencion al cliente|servicio al cliente|exito del cliente|assistenza clienti|servizio clienti|atendimento|sucesso do cliente|suporte|call center|contact center|help desk|helpdesk|csm`,
  ],
  [
    'marketing',
    `marketing|cmo|brand|branding|seo|sem|growth|demand generation|content|copywriter|social media|campaign*|marke|markenmanag*|werbung|advertising|publicidad|publicite|pubblicita|publicidade|communication*|kommunikation*|comunicacion|comunicazione|comunicacao|presse*|public relations|pr manager|press|mercadeo|mercadotecnia|event manager|events manager|redakt*|redacteur*|redattore|community manager|crm manager`,
  ],
  [
    'sales',
    `sales|*sales|vertrieb*|*vertrieb*|verkauf*|*verkauf*|verkaufer*|account executive|account manager|account director|key account*|business development|bdr|sdr|cro|revenue|commercial*|commerciale|aussendienst*|innendienst|vente*|vendeu*|ventas|vendedor*|comercial|vendite|venditore|vendas|area manager|territory|partnerships|alliances|channel|technico commercial|ingenieur d affaires|charge* d affaires|account|ejecutiv* de cuentas|executiv* de contas|desarrollo de negocio|sviluppo commerciale`,
  ],
  [
    'finance',
    `finance|financial|cfo|accountant|accounting|accounts|accounts payable|accounts receivable|controller|controlling|comptroller|treasur*|audit*|tax|bookkeep*|investor relations|fp a|finanz*|*finanz*|buchhalt*|*buchhalt*|steuer*|rechnungswesen|comptable*|comptabilite|financier*|financiere|controle de gestion|controleu* de gestion|tresor*|finanzas|financier*|contador*|contable|contabilidad|finanza|finanziari*|contabile|contabilita|ragionier*|financeir*|contabilidade|contabilista|fiscal*|credit|investment*|underwriter|actuar*|banker|anlageberat*|revisor*`,
  ],
  [
    'product',
    `product manager|product management|product owner|product lead|product director|product|cpo|produktmanag*|produkt*|chef* de produit*|responsable produit|produit|jefe de producto|gerente de producto|producto|prodotto|produto|scrum master|roadmap`,
  ],
  [
    'design',
    `design|designer*|*designer|*designerin|ux|ui|creative|art director|graphic*|grafik*|gestalt*|graphiste|graphisme|directeur artistique|directrice artistique|disenador*|diseno|progettista grafico|grafic*|designers|illustrat*|kreativ*|creatif|creativo|criativo|interior architect`,
  ],
  [
    'data',
    `data|data scientist|data engineer|data analyst|analytics|machine learning|ml|ai|artificial intelligence|business intelligence|bi|statistic*|daten*|*daten*|donnees|datos|dati|dados|cdo|ki`,
  ],
  [
    'information technology',
    `it|information technology|information systems|information security|cyber*|ciso|cio|system* administrator|sysadmin|network*|infrastructure|systemadministrat*|informatik*|systemes d information|dsi|informatique|administrateur systeme*|sistemas|informatic*|tecnologia*|tecnologie|sistemi|ti|edv|security engineer|security analyst|database administrator|dba|sap`,
  ],
  [
    'research',
    `research|researcher|scientist|r d|r and d|forsch*|forscher*|wissenschaft*|chercheu*|recherche|investigador*|investigacion|ricercator*|ricerca|pesquisador*|pesquisa|laborator*|lab|chemist|biologist|chemiker*|biolog*|innovation|phd candidate|postdoc*`,
  ],
  [
    'engineering',
    `engineer*|*engineer|engineering|software|developer*|*developer|*developper|devops|sre|programmer*|cto|frontend|backend|full stack|fullstack|qa|quality assurance|tester|architect|solution architect|entwickl*|*entwickl*|ingenieur*|*ingenieur*|technik*|*technik*|technisch*|konstrukt*|developpeu*|ingenierie|technique|technicien*|desarrollador*|desarrollo|ingenier*|tecnic*|programador*|sviluppat*|ingegner*|programmatore|tecnico|desenvolvedor*|engenheir*|engenharia|technical|technology|technician|technologist|mechanic|electrician|mechatronik*|elektri*`,
  ],
  [
    'procurement',
    `procurement|purchasing|purchase|buyer|sourcing|supply chain|einkauf*|*einkauf*|beschaffung*|achat*|acheteu*|approvisionn*|compras|comprador*|aprovisionamiento|acquisti|acquisitore|buyer|suprimentos|category manager|lieferkette`,
  ],
  [
    'healthcare',
    `nurse|physician|doctor|surgeon|medical|clinical|pharmac*|dentist|therap*|arzt|arztin|*arzt|*arztin|pflege*|*pfleger*|krankenschwester|infirmier*|medecin|pharmacien*|enfermer*|medic*|farmac*|infermier*|veterinar*|health|caregiver|paramedic|psycholog*|apothek*|radiolog*|hospital|sanitari*`,
  ],
  [
    'education',
    `teacher|professor*|lecturer|tutor|instructor|education|teaching|school|academic|dean|faculty|lehrer*|*lehrer*|dozent*|ausbilder*|enseignant*|professeur*|formateur*|formatrice|maestr*|docente|profesor*|insegnante|formatore|formador*|trainer|trainerin|coach|curriculum|principal teacher|erzieher*`,
  ],
  [
    'operations',
    `operations|operation|coo|logistic*|logistik*|logistique|logistica|manufactur*|production|produktion*|*produktion*|fertigung*|*fertigung*|warehouse|lager*|plant|facilit*|fleet|transport*|quality|qualitat*|qualite|calidad|qualita|qualidade|operaciones|operacoes|operazioni|operativ*|betrieb*|betriebsleit*|exploitation|produccion|produzione|producao|magazzin*|almacen*|project manager|program manager|programme manager|projekt*|chef* de projet*|project|projet*|proyecto*|progett*|projeto*|maintenance|instandhalt*|wartung*|safety|hse|ehs|store manager|restaurant manager|hotel manager|werk*|kitchen|chef|process|prozess*|supply|driver|fahrer*|conducteur*|conductor|autista|motorista|disposition*|disponent*`,
  ],
  [
    'consulting',
    `consult*|*berat*|berater*|advisor|adviser|conseil*|conseiller*|asesor*|consulent*|consultor*|analyst`,
  ],
  [
    'administration',
    `assistant*|assistenz*|assistent*|asistente|secretar*|sekretar*|segretari*|administrat*|administra*|office|receptionist|rezeption*|empfang*|verwalt*|*verwalt*|sachbearbeit*|amministrativ*|clerk|bureau|oficina|ufficio|escritorio|accueil`,
  ],
  [
    'executive',
    `ceo|chief executive|president|founder|cofounder|owner|chairman|chairwoman|managing director|general manager|geschaftsfuhr*|geschaeftsfuehr*|inhaber*|grunder*|vorstand*|pdg|directeur general|directrice generale|fondateur|fondatrice|gerant*|director general|directora general|consejer* delegad*|fundador*|propietari*|amministrat* delegat*|amministratore unico|direttore generale|fondatore|titolare|presidente|diretor geral|diretor executivo|socio|partner|managing partner|prokurist*|chief of staff|board member`,
  ],
]
