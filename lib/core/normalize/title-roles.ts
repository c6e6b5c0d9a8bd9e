import {
  FORMER_WORDS,
  SERVED_WORDS,
  SERVING_COMPOUNDS,
  SERVING_LINKS,
  SERVING_WORDS,
  SHORT_FORMS,
} from './data/title-phrases.ts'
import { foldName } from './name-key.ts'
import { alternation, wordMatcher } from './word-matcher.ts'

const LONGEST_TITLE = 300
const BETWEEN_ROLES = /[,;|–—•·]|\s[-/]\s/
const FORMER = new RegExp(`^ ${alternation(FORMER_WORDS)} `)
const SERVING = new RegExp(
  `(?<= )${alternation(SERVING_WORDS)} ${alternation(SERVING_LINKS)} (?:[a-z0-9]+ )?${alternation(SERVED_WORDS)} .*`,
)
const COMPOUNDS = wordMatcher(SERVING_COMPOUNDS, 'g')

/**
 * What somebody is at present, folded, with a space at both ends; '' where the title tells of no present role. Short forms are
 * spelt out, endings of gender left out, and an assistant of somebody is `assistant`, without the title of the one served.
 */
export function presentRoles(title: string): string {
  const roles = withoutGender(title.slice(0, LONGEST_TITLE))
    .split(BETWEEN_ROLES)
    .map((role) => ` ${foldName(role)} `)
    .filter((role) => role.trim() !== '' && !FORMER.test(role))
    .map((role) => spelledOut(role).replace(SERVING, 'assistant ').replace(COMPOUNDS, 'assistant').trim())
  return roles.length === 0 ? '' : ` ${roles.join(' ')} `
}

/** `Leiter(in)`, `Leiter*in`, `m/w/d`; elisions (`d'équipe`) become two words, dotted letters (`C.E.O.`) one. */
function withoutGender(title: string): string {
  return title
    .replace(/[(/*:_]-?in(?:nen)?\b\)?/gi, '')
    .replace(/[([]?\b[mwfhdx]\s*[/|]\s*[mwfhdx](?:\s*[/|]\s*[mwfhdx])?\b[)\]]?/gi, ' ')
    .replace(/(?<=\p{L})·?\((?:e|a|in|ne|rice|trice)\)/giu, '')
    .replace(/(?<!\p{L})(d|l|dell|all)['’](?=\p{L})/giu, '$1 ')
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,5}/gu, (dotted) => `${dotted.replaceAll('.', '')} `)
}

function spelledOut(role: string): string {
  return role
    .split(' ')
    .map((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word))
    .join(' ')
}
