import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonQuery } from '#lib/core/identity/person-query.ts'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { closeDirectory, type Directory, openDirectory } from './directory.ts'
import { identifyPeople } from './identify-people.ts'
import { askAbout, loadFiles } from './test-directory.ts'

let database: TestDatabase
let directory: Directory

beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
  await loadFiles(directory, { companies: COMPANIES, people: PEOPLE, experience: EXPERIENCE })
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

const COMPANIES = [
  'company_id,name,domains,aliases',
  'tern,Ternwick Logistics GmbH,ternwick-logistics.de,Ternwick|TWL Spedition',
  'mora,Moravex Foods Inc,moravex-foods.com,',
  'vale,Valebridge Health,valebridge-health.org,',
  'north,Fenmark Holding North,fenmark-holding.com,',
  'south,Fenmark Holding South,fenmark-holding.com,',
]
const PEOPLE = [
  'person_id,linkedin_url,linkedin_urn,first_name,middle_name,last_name,emails,title,company_id,country',
  'rob,linkedin.com/in/rob-alderton-9,urn:li:member:4711,Robert,,Alderton,r.alderton@ternwick-logistics.de|rob@alderton-family.net,VP Sales,tern,DE',
  'ines,,,Inés,,Okonjo-Reyes,,CFO,mora,US',
  'kat,,,Katherine,Jane,Whitcombe,,CMO,tern,DE',
  'joan1,,,Joan,,Prescott,,Buyer,mora,US',
  'joan2,,,Joan,,Prescott,,Nurse,vale,GB',
  'sam1,,,Samir,,Haddad,,Buyer,north,DE',
  'sam2,,,Samir,,Haddad,,Seller,south,DE',
  'olga,,,Olga,,Brandvold,,Engineer,vale,NO',
]
const EXPERIENCE = [
  'person_id,company_id,company_name,title,started_at,ended_at',
  'olga,tern,Ternwick Logistics GmbH,Planner,2018-01-01,2022-05-01',
]

async function identify(query: Partial<PersonQuery>) {
  const [answer] = await identifyPeople(directory, [askAbout(query)])
  return answer
}

describe('identifyPeople', () => {
  test.each<[string, Partial<PersonQuery>]>([
    ['the profile', { linkedinSlug: 'rob-alderton-9', firstName: 'Robert', lastName: 'Alderton' }],
    ['the URN', { linkedinUrn: 'urn:li:member:4711' }],
    ['the address', { emailKey: 'r.alderton@ternwick-logistics.de' }],
    ['a further address', { emailKey: 'rob@alderton-family.net', firstName: 'Bob', lastName: 'Alderton' }],
  ])('tier 1 knows a person by %s', async (_, query) => {
    expect(await identify(query)).toMatchObject({
      kind: 'match',
      personId: 'rob',
      tier: 1,
      confidence: 'high',
      tiersTried: [1],
    })
  })

  test('tier 1 does not take the profile of somebody with another name', async () => {
    const answer = await identify({ linkedinSlug: 'rob-alderton-9', firstName: 'Wanda', lastName: 'Mukherjee' })
    expect(answer).toMatchObject({ kind: 'ambiguous', tier: 1, candidates: [{ personId: 'rob' }] })
  })

  test.each<[string, Partial<PersonQuery>]>([
    ['as written', { firstName: 'KATHERINE', lastName: 'whitcombe' }],
    ['by nickname', { firstName: 'Kate', lastName: 'Whitcombe' }],
    ['with the middle name', { firstName: 'Katherine', middleName: 'Jane', lastName: 'Whitcombe' }],
  ])('tier 2 finds a name %s in the company of the domain', async (_, query) => {
    const answer = await identify({ ...query, companyDomain: 'ternwick-logistics.de' })
    expect(answer).toMatchObject({ kind: 'match', personId: 'kat', tier: 2, confidence: 'high', tiersTried: [2] })
  })

  test('tier 2 takes half of a double name', async () => {
    const answer = await identify({ firstName: 'Ines', lastName: 'Okonjo', companyDomain: 'moravex-foods.com' })
    expect(answer).toMatchObject({ kind: 'match', personId: 'ines' })
  })

  test('a domain that two organisations share resolves neither', async () => {
    const answer = await identify({ firstName: 'Samir', lastName: 'Haddad', companyDomain: 'fenmark-holding.com' })
    expect(answer).toMatchObject({ kind: 'ambiguous', tier: 3 })
    if (answer?.kind !== 'ambiguous') return
    expect(answer.candidates.map(({ personId }) => personId).sort()).toEqual(['sam1', 'sam2'])
  })

  test.each<[string, Partial<PersonQuery>, string]>([
    ['another legal form', { firstName: 'Joan', lastName: 'Prescott', companyName: 'MORAVEX FOODS, LLC' }, 'joan1'],
    ['another of its names', { firstName: 'Robert', lastName: 'Alderton', companyName: 'TWL Spedition' }, 'rob'],
    ['a typing error in the last name', { firstName: 'Robert', lastName: 'Aldreton', companyName: 'Ternwick' }, 'rob'],
    [
      'typing errors in both names',
      { firstName: 'Katerine', lastName: 'Whitcomb', companyName: 'Ternwick Logistics' },
      'kat',
    ],
    ['first and last swapped', { firstName: 'Brandvold', lastName: 'Olga', companyName: 'Valebridge Health' }, 'olga'],
  ])('tier 3 sees through %s', async (_, query, personId) => {
    expect(await identify(query)).toMatchObject({ kind: 'match', personId, tier: 3 })
  })

  test('tier 3 takes a former employer for weaker evidence than the present one', async () => {
    const answer = await identify({ firstName: 'Olga', lastName: 'Brandvold', companyName: 'Ternwick Logistics' })
    expect(answer).toMatchObject({ kind: 'match', personId: 'olga', tier: 3, confidence: 'low' })
  })

  test('tier 4 answers only where one person bears the name', async () => {
    expect(await identify({ firstName: 'Olga', lastName: 'Brandvold' })).toMatchObject({
      kind: 'match',
      personId: 'olga',
      tier: 4,
      confidence: 'low',
      holders: 1,
    })
    expect(await identify({ firstName: 'Joan', lastName: 'Prescott' })).toMatchObject({
      kind: 'ambiguous',
      tier: 4,
      holders: 2,
    })
  })

  test('tier 5 finds a misspelt name that only one person can be meant by', async () => {
    const answer = await identify({ firstName: 'Olga', lastName: 'Brandvodl' })
    expect(answer).toMatchObject({ kind: 'match', personId: 'olga', tier: 5, confidence: 'low' })
  })

  test('a namesake elsewhere is nobody, however rare the name', async () => {
    const query = {
      firstName: 'Olga',
      lastName: 'Brandvold',
      companyName: 'Quorvath Guild',
      companyDomain: 'quorvath-guild.com',
    }
    expect(await identify(query)).toMatchObject({ kind: 'none' })
  })

  test('answers in the order of the rows, and nobody for a row that says nothing', async () => {
    const answers = await identifyPeople(directory, [
      askAbout({}),
      askAbout({ emailKey: 'r.alderton@ternwick-logistics.de' }),
      askAbout({ lastName: 'Prescott' }),
      askAbout({ firstName: 'Olga', lastName: 'Brandvold' }),
    ])
    expect(answers.map((answer) => (answer.kind === 'match' ? answer.personId : answer.kind))).toEqual([
      'none',
      'rob',
      'none',
      'olga',
    ])
    expect(await identifyPeople(directory, [])).toEqual([])
  })
})
