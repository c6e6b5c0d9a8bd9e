import type { FieldKey } from '#lib/contract/fields.ts'

/**
 * Usual names of columns, folded (lower case, no accents, no punctuation), in English, German, French, Spanish, Portuguese
 * and Italian. A header must be one of these whole: a part of a header never decides (`Email consent` is no email).
 */
export const HEADER_SPELLINGS: Readonly<Record<FieldKey, string>> = {
  email:
    'email|e mail|mail|e mail addr|email addr|email address|e mail address|emailaddress|work email|business email|corporate email|company email|primary email|email 1|personal email|contact email|attendee email|your email|mail address|mailadresse|e mail adresse|emailadresse|email adresse|geschaftliche e mail|e mail geschaftlich|e mail geschaeftlich|adresse email|adresse e mail|adresse mail|adresse electronique|adresse de messagerie|courriel|mel|email professionnel|email pro|correo|correo electronico|email de trabajo|direccion de correo|direccion de correo electronico|correo de trabajo|endereco de email|endereco de e mail|email profissional|e mail profissional|correio eletronico|indirizzo email|indirizzo e mail|posta elettronica|email aziendale|indirizzo di posta elettronica',
  linkedinUrl:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|linked in|linkedin link|person linkedin url|linkedin profil|linkedin page|profile url|profil linkedin|lien linkedin|url linkedin|perfil linkedin|perfil de linkedin|url de linkedin|enlace de linkedin|profilo linkedin|linkedin public profile|li url|contact linkedin',
  linkedinUrn: 'linkedin urn|urn|member urn|linkedin member urn|linkedin id|linkedin member id',
  contactId:
    'contact id|rollcall id|rollcall contact id|kontakt id|id contact|id de contacto|id do contato|id contatto',
  externalId:
    'external id|externalid|crm id|record id|customer id|person id|lead id|salesforce id|hubspot id|externe id|kundennummer|kunden id|id externe|identifiant|id externo|id esterno|id cliente|codice cliente|numero client|user id|member id|attendee id|registration id',
  fullName:
    'name|full name|fullname|contact name|contact|attendee|attendee name|person|person name|participant|participant name|guest|guest name|delegate|delegate name|your name|vollstandiger name|vor und nachname|vorname und nachname|vor und zuname|ansprechpartner|kontakt|kontaktname|teilnehmer|nom complet|nom et prenom|prenom et nom|nom du contact|nombre completo|nombre y apellido|nombre y apellidos|contacto|asistente|participante|nome completo|nome e cognome|cognome e nome|nome e sobrenome|contato|contatto|partecipante|nominativo|display name|lead name',
  prefix:
    'prefix|salutation|honorific|name prefix|anrede|titel anrede|civilite|tratamiento|tratamento|appellativo|courtesy title',
  firstName:
    'first name|firstname|first|given name|givenname|forename|fname|f name|name first|contact first name|attendee first name|vorname|rufname|prenom|nombre|nombres|nombre de pila|nome|primer nombre|primeiro nome|nome proprio|nome di battesimo|prenome',
  middleName:
    'middle name|middlename|middle|middle initial|mi|second name|zweiter vorname|deuxieme prenom|segundo nombre|nome do meio|secondo nome',
  lastName:
    'last name|lastname|last|surname|family name|familyname|lname|l name|name last|contact last name|attendee last name|nachname|familienname|zuname|nom|nom de famille|nom famille|apellido|apellidos|primer apellido|sobrenome|apelido|ultimo nome|cognome',
  suffix: 'suffix|name suffix|generation|namenszusatz|suffixe|sufijo|sufixo|suffisso',
  nickname: 'nickname|nick name|preferred name|known as|goes by|spitzname|surnom|apodo|alcunha|soprannome|badge name',
  jobTitle:
    'title|job title|jobtitle|position|job|role|job role|job position|occupation|function title|designation|current title|headline|contact title|berufsbezeichnung|beruf|stelle|funktion|positionsbezeichnung|jobtitel|stellenbezeichnung|titel|poste|fonction|intitule du poste|titre|titre du poste|cargo|puesto|titulo|puesto de trabajo|funcao|titulo do cargo|profissao|ruolo|qualifica|posizione|titolo|mansione|professione',
  seniority:
    'seniority|seniority level|management level|level|job level|hierarchieebene|niveau hierarchique|nivel jerarquico|antiguedad|senioridade|nivel hierarquico|livello|anzianita',
  department:
    'department|dept|division|team|job function|function|abteilung|bereich|departement|service|direction|departamento|area|setor|reparto|dipartimento|divisione',
  companyName:
    'company|company name|company account|company name for emails|companyname|organization|organisation|organization name|organisation name|employer|account|account name|business|business name|firm|current company|org|institution|affiliation|firma|firmenname|unternehmen|unternehmensname|arbeitgeber|gesellschaft|entreprise|societe|nom de l entreprise|nom de la societe|raison sociale|employeur|organisme|empresa|nombre de la empresa|nome da empresa|compania|organizacion|organizacao|razon social|azienda|nome azienda|societa|impresa|ragione sociale|ditta|organizzazione|ente',
  companyDomain:
    'domain|company domain|website|web site|company website|company url|website url|web|homepage|company web|email domain|account website|webseite|webadresse|internetseite|firmenwebseite|unternehmenswebsite|domane|domaine|site web|site internet|site|dominio|sitio web|pagina web|sitio|site da empresa|sito|sito web|sito internet|dominio aziendale',
  phone:
    'phone|phone number|phonenumber|telephone|telephone number|tel|tel no|mobile|mobile phone|mobile number|cell|cell phone|cellphone|work phone|direct phone|direct dial|office phone|business phone|contact number|contact phone|phone 1|primary phone|telefon|telefonnummer|handy|handynummer|mobil|mobiltelefon|mobilnummer|rufnummer|telefon geschaftlich|geschaftlich telefon|durchwahl|telephone portable|numero de telephone|portable|mobile professionnel|telephone mobile|telephone professionnel|telefono|numero de telefono|movil|telefono movil|celular|telefono celular|telefone|numero de telefone|telemovel|cellulare|numero di telefono|telefono cellulare|recapito telefonico',
  phoneType: 'phone type|type of phone|telefonart|type de telephone|tipo de telefono|tipo de telefone|tipo di telefono',
  phoneVerificationResult: 'phone verification result|phone verification|phone validation',
  phoneVerificationProvider: 'phone verification provider|phone provider',
  phoneIntentScore: 'phone intent score|phone intent',
  location:
    'location|place|based in|geography|geo|standort|ort und land|lieu|localisation|ubicacion|localidad|localizacao|localita|luogo|city state|city country',
  city: 'city|town|stadt|ort|wohnort|ville|commune|ciudad|poblacion|cidade|citta|comune',
  region:
    'region|state|state region|province|state or region|state province|us state|bundesland|departement region|provincia|regiao|regione|county|canton|kanton|comunidad autonoma',
  country: 'country|country name|country code|nation|country region|land|staat|pays|pais|paese|nazione|land code',
  ownerEmail:
    'owner email|contact owner email|account owner email|rep email|sales rep email|assigned to email|owner e mail|e mail des besitzers|email du proprietaire|email del propietario',
  tags: 'tags|tag|labels|label|categories|schlagworte|schlagworter|etiquettes|mots cles|etiquetas|marcadores|etichette',
  notes:
    'notes|note|comments|comment|remarks|remark|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|remarques|commentaire|commentaires|notas|comentarios|observaciones|observacoes|comentario|commenti|osservazioni',
}

/** Fields whose usual name means something else just as often; the values decide, or a person. */
export const UNSURE_SPELLINGS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'titre',
  'titel',
  'titulo',
  'titolo',
  'account',
  'contact',
  'kontakt',
  'contacto',
  'contato',
  'contatto',
  'function',
  'area',
  'service',
  'level',
  'site',
  'web',
  'location',
  'stelle',
  'org',
  'first',
  'last',
  'nombre',
  'identifiant',
  'portable',
  'note',
  'nome',
])
