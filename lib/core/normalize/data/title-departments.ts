/**
 * Words (folded; `*` stands for letters) that name a department. The one that stands first in the title decides; of two that
 * begin at the same place, the longer.
 */
export const DEPARTMENT_WORDS: readonly (readonly [string, string])[] = [
  [
    'human resources',
    `human resources|human ressources|hr|hrbp|chro|hrm|talent|talent acquisition|recruit*|recruitment consultant|people|people operations|payroll|compensation|learning and development|benefits|headhunt*|employer branding|technical recruiter|chief people|chief human
    |personal|personalwesen|personalab*|personalref*|personalentw*|personalleit*|personalmanag*|personalsach*|personaldirekt*|personalberat*|personalvermitt*|personaldisp*|sachbearbeiter* personal|lohnbuchhalt*|entgeltabrechn*
    |ressources humaines|rh|drh|recrutement|recruteu*|paie|charge* de recrutement|gestionnaire de paie|gestionnaire paie
    |recursos humanos|rrhh|rr hh|seleccion|tecnic* de seleccion|tecnic* rrhh|tecnic* de recursos humanos|gestion de personas|personas|nominas
    |risorse umane|selezione|selezionat*|del personale|personale|paghe
    |personeel*|p o|p en o|p o adviseur|loopbaan*|werving*|salarisadmin*
    |recrutamento|gente e gestao|gente|gestao de pessoas|departamento pessoal
    |kadr*|kadry i place|rekrut*|lonespecialist|loneadmin*|*personalchef`,
  ],
  [
    'legal',
    `legal|counsel|general counsel|lawyer|attorney*|solicitor|barrister|paralegal|compliance|compliance manager|privacy|data protection|litigation|contracts manager|corporate law|company secretary|notary|data privacy
    |recht|rechts*|jurist*|anwalt|anwaltin|syndikus*|datenschutz*|notar*|ra
    |juridique|juriste*|avocat*|notaire*|huissier
    |juridic*|abogad*|asesor* juridic*|asesor* legal*|notari*|procurador*
    |legale|giuridic*|avvocat*|notaio|praticante avvocato
    |advocaat|advocate*|*jurist|juridisch*|notaris
    |advogad*|juridic*
    |radca prawny|radca|prawni*|adwokat*|advokat*|jurist`,
  ],
  [
    'customer success',
    `customer success|customer service*|customer support|customer care|customer experience|chief customer|customer|client success|client services|client service|client support|technical support|support engineer|support specialist|support manager|support|call center|call centre|contact center|contact centre|csm
    |kundenservice|kundendienst|kundenbetreu*|kundenerfolg*
    |service client*|relation client*|relations clients|support client*|conseiller* clientele a distance
    |atencion al cliente|servicio al cliente|exito del cliente|teleoperador*
    |assistenza clienti|servizio clienti|customer service
    |klantenservice*|klantcontact*|klantenadvis*
    |atendimento|sucesso do cliente|suporte ao cliente|apoio ao cliente
    |obsluga klienta|obslugi klienta|kundtjanst*|kundservice`,
  ],
  [
    'marketing',
    `marketing|*marketing|cmo|brand|branding|seo|sem|growth|demand generation|lead generation*|content|copywriter|social media|campaign*|advertising|communication*|public relations|pr|pr manager|press|event manager|events manager|events|community manager|crm manager|product marketing*|marketing sales
    |marke|marken*|marketing*|werbung|werbe*|kommunikation*|*kommunikation|presse*|offentlichkeitsarbeit|redakt*
    |publicite|redacteu*|redactrice*|attache* de presse|evenementiel
    |publicidad|comunicacion|mercadeo|mercadotecnia|redactor|redactora|gabinete de prensa
    |pubblicita|comunicazione|redattore|redattrice|addett* stampa|ufficio stampa
    |communicatie*|reclame|tekstschrijver|redacteur
    |publicidade|comunicacao|imprensa|assessor* de imprensa|redator*
    |marketingu|reklam*|marknad*|kommunikator`,
  ],
  [
    'sales',
    `sales|*sales|sales engineer|account executive|account manager*|accountmanager*|account director|key account*|account|business development|business developer|bdr|sdr|cro|revenue|commercial*|area manager|territory|partnerships|alliances|channel|realtor*|estate agent|real estate*|broker|dealer|insurance agent|shop assistant|cashier|commercial officer
    |vertrieb*|*vertrieb*|verkauf*|*verkauf*|aussendienst*|innendienst|kundenberat*|handelsvertret*|grosskunden*|immobilienmakler*|*makler|*maklerin|filialverkauf*
    |vente*|vendeu*|vendeuse|technico commercial*|ingenieur d affaires|ingenieur* commercial*|charge* d affaires|responsable d affaires|grands comptes|attache* commercial*|clientele|charge* de clientele|agent immobilier|vrp|assistant* commercial*|conseiller* de vente|conseiller* commercial*
    |ventas|vendedor*|comercial*|ejecutiv* de cuentas|cuentas|desarrollo de negocio|asesor* comercial*|agente comercial|agente inmobiliari*|inmobiliari*|dependient*
    |vendite|venditor*|commercial*|agente di commercio|agente immobiliare|commess*|capo area|area vendite|sviluppo commerciale|impiegat* commercial*
    |verkoop*|verkoper|verkoopster|verkop*|*verkoop|commercieel*|commerciele|vertegenwoordig*|accountmanager|makelaar|rayon*|binnendienst|buitendienst
    |vendas|executiv* de contas|de contas|gestor* de clientes|gestor* de conta|consultor* de vendas|consultor* comercial|representante*|corretor*|imoveis
    |handlow*|sprzeda*|sprzedawca|przedstawiciel*|saljare|*saljare|forsaljning*|*forsaljning*|salgs*|selger`,
  ],
  [
    'finance',
    `finance|financial|cfo|accountant|accounting|accounts|accounts payable|accounts receivable|controller|controlling|comptroller|treasur*|audit*|internal audit*|tax|tax advis*|bookkeep*|investor relations|fp a|fp and a|credit|investment*|underwriter|actuar*|banker|personal banker|banking|wealth|risk
    |finanz*|*finanz*|buchhalt*|*buchhalt*|steuer*|rechnungswesen|wirtschaftspruf*|anlageberat*|bankkauf*|kaufmannische* leit*|kaufmannische* geschaftsf*|kaufmannisch*
    |comptable*|*comptable*|expert comptable|expertise comptable|comptabilite|financier*|financiere|administrati* et financi*|controle de gestion|controleu* de gestion|tresor*|fiscalite|raf|daf|banquier
    |finanzas|financier*|contador*|contable*|auxiliar contable|contabilidad|asesor* fiscal*|administracion y finanzas|tesorer*|interventor*
    |finanza|finanziari*|contabil*|contabile|contabilita|ragionier*|commercialist*|amministrazione e finanza|amministrativ* e finanziari*|revisor*|tributarist*
    |financieel*|financien|financiele*|boekhoud*|accountant*|administrateur|belasting*|fiscalist*|crediteuren*|debiteuren*
    |financeir*|contabilidade|contabilista*|fiscal*|tesourar*
    |ksiegow*|finansow*|finans*|audytor*|ekonomi*|redovisning*|revisor*|okonomi*|regnskab*`,
  ],
  [
    'product',
    `product manager|product management|product owner|technical product owner|product lead|product director|product|cpo|roadmap
    |produktmanag*|produktverantwortlich*|chef* de produit*|responsable produit*|produit|produits|jefe de producto|gerente de producto|producto|prodotto|produto|productmanager`,
  ],
  [
    'design',
    `design|designer*|*designer|*designerin|ux|ui|creative|art director|artist|graphic*|illustrat*|interior architect
    |grafik*|gestalt*|*gestalter*|kreativ*|graphiste*|graphisme|directeur artistique|directrice artistique|artistique|creatif|disenador*|diseno|creativo|progettista grafico|grafic*|vormgev*|*vormgever|grafisch*|criativo`,
  ],
  [
    'data',
    `data|data scien*|data engineer*|data analy*|data architect|analytics|machine learning|ml|ai|artificial intelligence|business intelligence|bi|statistic*|cdo|big data
    |daten*|ki|donnees|datos|analista de datos|cientific* de datos|dati|dados|cientista de dados|analista de dados|danych`,
  ],
  [
    'information technology',
    `it|ict|information technology|information systems|information security|cyber*|ciso|cio|system* administrat*|sysadmin*|network*|infrastructure|security engineer|security analyst|database administrator|dba|sap|service desk|it support*|application support|desktop support|help desk|helpdesk|helpdesk ict
    |systemadministrat*|systembetreu*|informatik*|edv|fachinformatik*
    |systemes d information|systeme d information|dsi|informatique*|technicien* informatique*|administrat* systeme*|administrat* reseau*|responsable informatique
    |sistemas|informatic*|tecnic* de sistemas|tecnic* informatic*|administrador* de sistemas|tecnologia*
    |tecnologie|sistemi|sistemist*|ced|tecnic* informatic*
    |systeembeheer*|applicatiebeheer*|netwerkbeheer*|automatisering
    |ti|analista de suporte|suporte tecnico|tecnic* de informatica|analista de sistemas
    |informatyk*|administrator* systemow|drifttekniker|it tekniker|systemtekniker`,
  ],
  [
    'research',
    `research|researcher|scientist|scientific|r d|r and d|innovation|lab|lab technician|laborator*|chemist|biologist|phd candidate|postdoc*
    |forsch*|wissenschaft*|f e|forschung und entwicklung|laborant*|chemiker*|biolog*
    |chercheu*|recherche|investigador*|investigacion|i d|ricercat*|ricerca|onderzoek*|pesquisador*|pesquisa|forskare|badawcz*`,
  ],
  [
    'engineering',
    `engineer*|*engineer|engineering|software*|developer*|*developer|devops|sre|programmer*|cto|frontend|front end|site reliability*|backend|back end|full stack|fullstack|qa|quality assurance engineer|qa manager|tester|solution* architect|tech lead|chief technology|research and development engineer|r d logiciel
    |entwickl*|*entwickl*|ingenieur*|*ingenieur*|dipl ing*|konstrukt*|technischer leiter
    |*developper|developpeu*|ingenieri*|ingenieure*|logiciel*|bureau d etudes
    |desarrollador*|desarrollo|ingenier*|programador*|arquitect* de software
    |sviluppat*|ingegner*|programmat*|progettist*|ufficio tecnico
    |*ontwikkelaar|ontwikkelaar|ingenieur|werktuigbouw*|programmeur*
    |desenvolvedor*|desenvolvimento de software|engenheir*|engenharia|analista de sistemas desenvolvedor
    |programist*|inzynier*|utvecklare|*utvecklare|ingenjor*|udvikler`,
  ],
  [
    'procurement',
    `procurement|purchasing|purchase|buyer|sourcing|category manager|category management
    |einkauf*|*einkauf*|einkaufer*|beschaffung*|achat*|acheteu*|approvisionn*|compras|tecnic* de compras|comprador*|aprovisionamiento*|acquisti|acquisitore|ufficio acquisti|inkoop*|inkoper|inkoopster|suprimentos|zakup*|kupiec|inkop*|indkob*|innkjop*`,
  ],
  [
    'healthcare',
    `nurse|nursing|physician|doctor|surgeon|medical|clinical|pharmac*|dentist|dental|therap*|veterinar*|health|caregiver|paramedic|psycholog*|radiolog*|hospital|midwife
    |arzt|arztin|*arzt|*arztin|pflege*|*pfleger*|pflegedienst*|krankenschwester|apothek*|hebamme
    |infirmier*|medecin*|*medecin|pharmacien*|sante|cardiologie|*ologie|kinesitherap*|sage femme|aide soignant*
    |enfermer*|medic*|odontolog*|farmac*|fisioterap*|sanitari*
    |infermier*|primari*|fisioterapist*
    |verpleeg*|huisarts|tandarts|dierenarts|bedrijfsarts|kinderarts|fysiotherap*|verzorgende|apotheker*
    |dentista|lekar*|pielegniar*|farmaceut*|sjukskoterska|*skoterska|lakare|*lakare|tandlakare`,
  ],
  [
    'education',
    `teacher|professor*|lecturer|tutor|instructor|education|teaching|school|academic|dean|faculty|trainer*|personal trainer|coach|curriculum
    |lehrer*|*lehrer|*lehrerin|dozent*|ausbilder*|erzieher*|schulleit*|schul*|padagog*
    |enseignant*|professeur*|formateur*|formatrice*|ecole|proviseur|institut*
    |maestr*|profesor*|docente*|colegio|escuela
    |insegnante|formatore|scolastic*|professore*
    |docent*|leraar|lerares|leerkracht|onderwijs*|school*
    |formador*|pedagog*|escola
    |nauczyciel*|larare|*larare|rektor|forskollarare`,
  ],
  [
    'operations',
    `operations|operation|operational|coo|logistic*|supply chain|manufactur*|production|warehouse|plant|facilit*|fleet|transport*|quality|quality manager|pmo|scrum master|agile coach|maintenance|safety|hse|ehs|store manager|asst store manager|restaurant manager|hotel manager|branch manager|driver|*driver|kitchen|process owner|business process*|electrician|mechanic|plumber|carpenter|welder|technician|foreman|superintendent|shift*|operator|operative|construction
    |logistik*|produktion*|*produktion*|fertigung*|*fertigung*|lager*|qualitat*|betriebsleit*|*betriebsleit*|instandhalt*|wartung*|fahrer*|*fahrer|disposition*|disponent*|werkleit*|werksleit*|werkstatt*|bauleit*|polier*|hausmeister*|mechatronik*|*mechanik*|elektrik*|elektromeister*|schlosser*|monteur*|maurer*|filialleit*|schichtleit*|vorarbeiter*|montage*
    |logistique|qualite|exploitation|conducteur*|conductrice*|magasin|magasinier*|entrepot|chauffeur*|chantier|travaux|atelier|usine|site|electricien*|mecanicien*|plombier|chef* d equipe
    |logistica|calidad|operaciones|produccion|almacen|obra|obras|planta|mantenimiento|operario*|operaria*|conductor*|electricista|mecanic*|tienda
    |qualita|operazioni|produzione|magazzin*|stabilimento|cantiere|reparto|capoturno|turno|manutenzione|operaio|operaia|autista|elettricista|meccanico|lavori|caporeparto|capocantiere
    |logistiek*|operationeel*|operationele|magazijn*|productie*|bedrijfsleid*|uitvoerder*|monteur*|vrachtwagen*|*chauffeur|planner|werkvoorbereid*|ploeg*|filiaal*
    |qualidade|operacoes|producao|loja|encarregado de obra*|industrial|motorista*|operador* de|eletricista*|manutencao|almoxarif*
    |operacyjn*|produkcj*|magazyn*|zakladu|kierowca|mechanik|brygadzist*|logistyk*|produktions*|lagerarbet*|lager|chauffor*|elektriker|snickare`,
  ],
]

/** Words that tell a department only where none of the above stands; asked from the top. */
export const VAGUE_DEPARTMENT_WORDS: readonly (readonly [string, string])[] = [
  [
    'engineering',
    `technical*|technology|technician|technologist|technik*|*technik*|technisch*|technique*|technicien*|tecnic*|mecanique|architect*`,
  ],
  [
    'operations',
    `project*|projekt*|projet*|proyecto*|progett*|projeto*|process*|prozess*|betrieb*|werk*|supply|lieferkette|service manager|program manager|programme manager|chef de cuisine|head chef|executive chef|sous chef|operativ*`,
  ],
  [
    'consulting',
    `consult*|*berat*|advisor*|adviser|advisory|conseil*|asesor*|consulent*|consultor*|advis*|*advis*|konsult*|doradc*`,
  ],
  [
    'executive',
    `ceo|chief executive|chief strategy|strategy|president*|founder|cofounder|owner|chairman|chairwoman|managing director|general manager|managing partner|partner|chief of staff|board member|board|director* general*|proprietor|self employed|entrepreneur*|md|gm|deputy ceo|non executive|mayor|executive director
    |geschaftsf*|geschaeftsf*|geschaftsl*|inhaber*|grunder*|vorstand*|gesellschafter*|selbstandig*|selbststandig*|unternehmer|unternehmerin|aufsichtsrat*|gf|burgermeister*
    |pdg|dg|dga|directeur general*|directrice general*|fondateur|fondatrice|cofondat*|gerant*|dirigeant*|entreprise|directoire|associe|chef de cabinet|directeur de cabinet|auto entrepreneur*
    |consejer* delegad*|fundador*|propietari*|dueno|duena|socio|socia|autonomo|autonoma|empresari*|gerente general|director gerente|directora gerente|director* ejecutiv*|administrador* unic*|administrador* delegad*|consejo de administracion
    |amministrat* delegat*|amministrat* unic*|amministratore|direttore generale|direttrice generale|fondatore|titolare|imprendit*|liber* professionista|ad|cda|consigliere delegato
    |algemeen directeur|bestuur*|*bestuurder|zaakvoerder*|eigenaar|eigenares|*eigenaar|oprichter*|vennoot|zzper|ondernemer|zelfstandig*|voorzitter|raad van bestuur|directeur generaal|grootaandeelhouder
    |diretor* geral|diretor* executiv*|diretor presidente|diretora presidente|proprietari*|dono|dona|conselho de administracao
    |prezes*|wiceprezes*|zarzadu|wlasciciel*|wspolwlasciciel*|wspolnik|zalozyciel*|vd|verkstallande*|agare|delagare|grundare|styrelse*`,
  ],
  [
    'administration',
    `assistant*|assistenz*|assistent*|*assistent*|asistent*|asystent*|secretar*|*secretar*|sekretar*|*sekretar*|segretari*|administrat*|administra*|office|office manager|receptionist*|reception|rezeption*|empfang*|verwalt*|*verwalt*|burokauf*|bureau|amministrativ*|impiegat* d ufficio|clerk|escritorio|hotesse d accueil|accueil|recepcionist*|standardist*|*secretaresse`,
  ],
]
