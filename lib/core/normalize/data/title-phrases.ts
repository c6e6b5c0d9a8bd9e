/** Short forms as they stand on business cards, and the words they stand for; folded. They are read before anything else. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  dir: 'director',
  dtor: 'director',
  dtora: 'directora',
  mgr: 'manager',
  manger: 'manager',
  maneger: 'manager',
  mngr: 'manager',
  gte: 'gerente',
  asst: 'assistant',
  assoc: 'associate',
  eng: 'engineer',
  engr: 'engineer',
  enginer: 'engineer',
  sofware: 'software',
  dev: 'developer',
  admin: 'administrator',
  exec: 'executive',
  biz: 'business',
  comms: 'communications',
  ops: 'operations',
  mktg: 'marketing',
  acct: 'account',
  rep: 'representative',
  ltr: 'leiter',
  ltg: 'leitung',
  stv: 'stellvertretender',
  stellv: 'stellvertretender',
  kaufm: 'kaufmannischer',
  techn: 'technischer',
  resp: 'responsable',
  ing: 'ingenieur',
  inge: 'ingenieur',
  coord: 'coordenador',
  alg: 'algemeen',
  adj: 'adjunct',
  avv: 'avvocato',
}

/** Words of a role that is over, or of a person who has none. */
export const FORMER_WORDS = `former|formerly|ex|past|previously|retired|retiree|unemployed|looking for|seeking|open to work|between jobs|n a|none
  |ehem|ehemalig*|ehemals|vormals|rentner*|pensionar*|im ruhestand|arbeitslos*|arbeitsuchend*|arbeitssuchend*
  |ancien|ancienne|anciennement|retraite|retraitee|sans emploi|en recherche d emploi|recherche d emploi|demandeur d emploi
  |antiguo|antigua|jubilad*|desemplead*|en busqueda|en paro
  |gia|pensionat*|in pensione|disoccupat*|in cerca di
  |voormalig|oud|gepensioneerd*|werkzoekend*
  |antigo|antiga|aposentad*|reformado|reformada|desempregad*|a procura de
  |byly|byla|emeryt*|emerytka|bezrobotn*|tidigare|pensionerad|arbetssokande`

/** Who works for somebody of a higher level, whose title then stands in their own. */
export const SERVING_WORDS = `assistant|assistants|ea|pa|secretary|secretaire|referent|referentin|assistenz|assistentin|assistent|assistente|assistante|asistente|adjointe|sekretar|sekretarin|secretaria|secretario|segretaria|segretario|secretaresse|sekreterare|asystent|asystentka|buro|office`

/** Words between such a person and whom they work for. */
export const SERVING_LINKS = `to the|to|of the|of|der|des|fur|de la|de l|du|au|de|del|della|dell|di|do|da|van de|van het|van|till`

/** With what the one served is named. */
export const SERVED_WORDS = `ceo|cfo|coo|cto|cmo|cio|chro|md|vp|svp|evp|chief|chair|chairman|board|president*|managing|executive|director*|owner|founder|partner|partners|general
  |geschaftsf*|geschaeftsf*|geschaftsl*|vorstand*|inhaber*|leit*|*leit*
  |pdg|dg|direct*|direccion|directeur*|gerant*
  |gerencia|gerente|director*|consejo
  |presiden*|amministra*|direttor*|direzione|titolare
  |directie|bestuur|raad
  |diretoria|diretor*|administracao
  |zarzadu|prezesa|dyrektora|vd`

/** One word or two for somebody who serves another, without a link between. */
export const SERVING_COMPOUNDS = `*sekretar|*sekretarin|*assistenz|vorstandsassist*|*fuhrungsassist*|*leitungsassist*|direktionsassist*|directiesecret*|directieassist*|managementassist*|management assistent*|managementsecret*|vd assistent*|vd sekreterare|ceo assistant|executive assistant|personal assistant|team assistant*|teamassist*|chefsekretar*|executive secretary|secretaria executiva|secretaria ejecutiva`
