import { parseArgs } from 'node:util'
import { type LabelledTitle, readLabelledTitles, readTitle, scoreTitles, type TitlePart } from './title-quality.ts'
import { wilson } from './wilson.ts'

/**
 * `npm run bench -- titles [--wrong]`: how often level, department and decision-maker are read off a job title as a careful
 * reader would, by language. `--wrong` lists the titles of the tuning part that are read otherwise, `--wrong-report` those of
 * the part that nothing is tuned on.
 */
export async function benchTitles(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { wrong: { type: 'boolean', default: false }, 'wrong-report': { type: 'boolean', default: false } },
  })
  printPart('report')
  printPart('tuning')
  if (values.wrong) printWrong('tuning')
  if (values['wrong-report']) printWrong('report')
}

function printPart(part: TitlePart): void {
  const titles = readLabelledTitles(part)
  console.log(`\n### Titles, ${part} part\n\n| language | titles | seniority % | department % | decision-maker % |`)
  console.log('| --- | ---: | --- | --- | --- |')
  const groups = [['all', titles] as const, ...Map.groupBy(titles, ({ language }) => language)]
  for (const [language, group] of groups) {
    const score = scoreTitles(group)
    const cells = [score.seniority, score.department, score.decides].map((right) => share(right, score.titles))
    console.log(`| ${[language, score.titles, ...cells].join(' | ')} |`)
  }
}

function share(right: number, all: number): string {
  const percent = (value: number) => (100 * value).toFixed(1)
  const [low, high] = wilson(right, all) ?? [0, 1]
  return `${percent(right / all)} (${percent(low)} to ${percent(high)})`
}

function printWrong(part: TitlePart): void {
  console.log('')
  for (const label of readLabelledTitles(part)) {
    const wrong = differences(label)
    if (wrong !== '') console.log(`${part} ${label.language}: ${label.title}: ${wrong}`)
  }
}

function differences(label: LabelledTitle): string {
  const read = readTitle(label)
  return (['seniority', 'department', 'decides'] as const)
    .filter((what) => read[what] !== label[what])
    .map((what) => `${what} ${read[what] || 'none'}, not ${label[what] || 'none'}`)
    .join('; ')
}
