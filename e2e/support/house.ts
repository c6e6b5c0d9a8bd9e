import { globSync, readFileSync } from 'node:fs'

const METHODS = /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g

/** Every page there is, as Next writes its address: `/imports/[importId]`. */
export const pagesOfTheHouse = (): string[] =>
  globSync('app/**/page.tsx')
    .map((file) => addressOf(file, 'page.tsx'))
    .sort()

/** Every route of the pages' own API with its methods: `GET /api/imports`. Routes of programs are walked by `e2e/api`. */
export const routesOfTheHouse = (): string[] =>
  globSync('app/api/**/route.ts')
    .flatMap((file) => {
      const methods = [...readFileSync(file, 'utf8').matchAll(METHODS)].map(([, method]) => method)
      return methods.map((method) => `${method} ${addressOf(file, 'route.ts')}`)
    })
    .sort()

const addressOf = (file: string, name: string): string =>
  file
    .replaceAll('\\', '/')
    .replace(/^app/, '')
    .replace(`/${name}`, '')
    .replaceAll(/\/\([^)]*\)/g, '') || '/'
