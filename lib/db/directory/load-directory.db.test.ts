import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '#lib/db/test-database.ts'
import { closeDirectory, type Directory, openDirectory } from './directory.ts'
import { identifyPeople } from './identify-people.ts'
import { loadDirectory } from './load-directory.ts'
import { readPeople, readPeopleById } from './read-people.ts'
import { searchPeople } from './search-people.ts'
import { askAbout, loadFiles, writeFiles } from './test-directory.ts'

let database: TestDatabase
let directory: Directory

beforeAll(async () => {
  database = await createTestDatabase()
  directory = openDirectory(database.url)
})
afterAll(async () => {
  await closeDirectory(directory)
  await database.drop()
})

const COMPANIES = [
  'company_id,name,domains,aliases,industry,employee_count,tech_stack,country',
  'acme,Acme Widgets GmbH,acme-widgets.de|acme-widgets.com,Acme|AWG,Manufacturing,250,SAP|Slack,Germany',
  'bolt,Bolt Freight,bolt-freight.com,,Logistics,40,,US',
]
const PEOPLE = [
  'person_id,linkedin_url,full_name,first_name,middle_name,last_name,emails,phones,title,company_id,company_name,company_domain,country,started_at,shoe_size',
  'p1,https://www.linkedin.com/in/anna-berg-1,Anna Berg,Anna,,Berg,anna.berg@acme-widgets.de|Anna@Private-Berg.com,+4930231250,VP Sales,acme,Acme Widgets GmbH,acme-widgets.de,DE,2024-03,38',
  'p2,,"Ohm, Karl",,,,karl@cobalt-ohm.com,,Owner,,Cobalt Ohm,cobalt-ohm.com,,,',
]
const EXPERIENCE = [
  'person_id,company_id,company_name,title,started_at,ended_at',
  'p1,bolt,Bolt Freight,Sales Manager,2019-01-01,2024-02-01',
  'p1,,Somewhere Else,Clerk,2015,2018-12',
]

describe('loadDirectory', () => {
  test('keeps what the files say, normalised, and names the columns it does not know', async () => {
    const summary = await loadFiles(directory, { companies: COMPANIES, people: PEOPLE, experience: EXPERIENCE })
    expect(summary).toMatchObject({ people: 2, employments: 2, generation: 1 })
    expect(summary.notes).toEqual(['people.csv: unknown columns left out (shoe_size), line 1'])
    const facts = await readPeopleById(directory, ['p1', 'p2', 'nobody'])
    expect([...facts.keys()].sort()).toEqual(['p1', 'p2'])
    expect(facts.get('p1')).toMatchObject({
      linkedinUrl: 'https://www.linkedin.com/in/anna-berg-1',
      emails: ['anna.berg@acme-widgets.de', 'anna@private-berg.com'],
      seniority: 'vp',
      decisionMaker: true,
      companyId: 'acme',
      companyDomain: 'acme-widgets.de',
      employeeCount: 250,
      techStack: ['SAP', 'Slack'],
      companyCountry: 'DE',
      startedAt: '2024-03-01',
      experience: [
        { companyName: 'Bolt Freight', title: 'Sales Manager', startedAt: '2019-01-01', endedAt: '2024-02-01' },
        { companyName: 'Somewhere Else', title: 'Clerk', startedAt: '2015-01-01', endedAt: '2018-12-01' },
      ],
    })
    expect(facts.get('p2')).toMatchObject({ firstName: 'Karl', lastName: 'Ohm', companyName: 'Cobalt Ohm' })
  })

  test('replaces the directory as a whole; a number of the old one finds nobody', async () => {
    await loadFiles(directory, { companies: COMPANIES, people: PEOPLE })
    const [before] = await identifyPeople(directory, [askAbout({ linkedinSlug: 'anna-berg-1' })])
    if (before?.kind !== 'match') throw new Error('Anna was not found')
    const { generation } = await loadFiles(directory, {
      companies: COMPANIES,
      people: [PEOPLE[0] ?? '', 'p9,https://www.linkedin.com/in/zoe-ray,Zoe Ray,Zoe,,Ray,,,,acme,,,,,'],
    })
    expect(generation).toBeGreaterThan(1)
    expect(await readPeople(directory, [before.personNo])).toEqual(new Map())
    expect(await readPeopleById(directory, ['p1'])).toEqual(new Map())
    expect((await searchPeople(directory, {})).people.map(({ name }) => name)).toEqual(['Zoe Ray'])
  })

  test('goes on answering while it loads', async () => {
    await loadFiles(directory, { companies: COMPANIES, people: PEOPLE })
    // Enough of them that several questions are asked before the load is through.
    const many = Array.from({ length: 5_000 }, (_, at) => `many-${at},,,Ann,,Lee${at},,,,,,,,,`)
    let isLoading = true
    const reload = loadFiles(directory, { companies: COMPANIES, people: [...PEOPLE, ...many] }).finally(() => {
      isLoading = false
    })
    let asked = 0
    while (isLoading) {
      const [answer] = await identifyPeople(directory, [askAbout({ emailKey: 'anna@private-berg.com' })])
      expect(answer).toMatchObject({ kind: 'match', personId: 'p1', tier: 1 })
      asked++
    }
    await reload
    expect(asked).toBeGreaterThan(1)
  })

  test('runs once at a time', async () => {
    const both = await Promise.allSettled([
      loadFiles(directory, { companies: COMPANIES, people: PEOPLE }),
      loadFiles(directory, { companies: COMPANIES, people: PEOPLE }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test.each(['people', 'experience', 'building', 'indexing', 'swapping'] as const)(
    'goes on where a load was interrupted: %s',
    async (step) => {
      const folder = await writeFiles({ companies: COMPANIES, people: PEOPLE, experience: EXPERIENCE })
      const interrupted = loadDirectory(directory, folder, (progress) => {
        if (progress.step === step) throw new Error('killed')
      })
      await expect(interrupted).rejects.toThrow('killed')
      const seen: string[] = []
      const { people, notes } = await loadDirectory(directory, folder, (progress) => seen.push(progress.step))
      expect(people).toBe(2)
      expect(notes).toContain('interrupted load: gone on with, line 0')
      expect(seen).not.toContain('companies')
      expect(seen.includes('people')).toBe(step === 'people')
      expect((await readPeopleById(directory, ['p1'])).size).toBe(1)
      await rm(folder, { recursive: true })
    },
  )

  test('begins anew when the files have changed meanwhile', async () => {
    const folder = await writeFiles({ companies: COMPANIES, people: PEOPLE })
    const interrupted = loadDirectory(directory, folder, ({ step }) => {
      if (step === 'indexing') throw new Error('killed')
    })
    await expect(interrupted).rejects.toThrow('killed')
    await writeFile(join(folder, 'people.csv'), `${[...PEOPLE, 'p9,,,Ann,,Lee,,,,,,,,,'].join('\n')}\n`)
    const { people, notes } = await loadDirectory(directory, folder, () => undefined)
    expect([people, notes.filter((note) => note.startsWith('interrupted'))]).toEqual([3, []])
    await rm(folder, { recursive: true })
  })

  test.each([
    ['an id twice', [...PEOPLE, 'p1,,,Ann,,Lee,,,,,,,,,'], /people\.csv line 4: the person_id p1 stands on line 2/],
    ['a row without an id', [...PEOPLE, ',,,Ann,,Lee,,,,,,,,,'], /people\.csv line 4: no person_id/],
    ['a row of another length', [...PEOPLE, 'p7,,Ann'], /people\.csv line 4: 3 cells where the header has 15/],
    ['a quote left open', [...PEOPLE, 'p7,"Ann'], /people\.csv line 4: a quote is never closed/],
    ['text after a quote', [...PEOPLE, 'p7,"Ann"x'], /people\.csv line 4: text after a closing quote/],
    ['no header for ids', ['name', 'Ann'], /people\.csv line 1: no column person_id/],
    ['no header at all', [], /people\.csv is empty/],
  ])('refuses %s with file and line, and leaves the directory as it was', async (_, people, message) => {
    await loadFiles(directory, { companies: COMPANIES, people: PEOPLE })
    const refused = loadFiles(directory, { companies: COMPANIES, people })
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toMatchObject({ code: 'directory-invalid' })
    expect((await readPeopleById(directory, ['p1'])).size).toBe(1)
  })
})

describe('searchPeople', () => {
  beforeAll(async () => {
    await loadFiles(directory, {
      companies: COMPANIES,
      people: [
        'person_id,first_name,last_name,title,company_id,country',
        'a,Jürgen,Ött,Head of Sales,acme,DE',
        'b,Mary,Bolt,Engineer,acme,DE',
        'c,Mary,Ames,Engineer,bolt,US',
        'd,Nina,Ames,CFO,bolt,US',
      ],
    })
  })
  const idsOf = async (search: Parameters<typeof searchPeople>[1]) =>
    (await searchPeople(directory, search)).people.map(({ personId }) => personId)

  test('finds by name, employer and title together, without accents, while the last word is being typed', async () => {
    expect(await idsOf({ text: 'jurg ott' })).toEqual(['a'])
    expect(await idsOf({ text: 'mary bolt' })).toEqual(['c', 'b'])
    expect(await idsOf({ text: 'acme eng' })).toEqual(['b'])
    expect(await idsOf({ text: 'nobody here' })).toEqual([])
  })

  test('narrows by title, company, seniority and country', async () => {
    expect(await idsOf({ company: 'AWG' })).toEqual(['b', 'a'])
    expect(await idsOf({ seniority: 'c-suite' })).toEqual(['d'])
    expect(await idsOf({ title: 'engineer', country: 'US' })).toEqual(['c'])
    expect(await idsOf({ seniority: 'no such' })).toEqual([])
  })

  test('turns pages in the order of last and first name, without loss or repetition', async () => {
    const first = await searchPeople(directory, { limit: 3 })
    const rest = await searchPeople(directory, { limit: 3, after: first.next ?? '' })
    expect([...first.people, ...rest.people].map(({ personId }) => personId)).toEqual(['c', 'd', 'b', 'a'])
    expect(rest.next).toBeNull()
  })
})
