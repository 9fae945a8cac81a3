/** The tally of a run, as Markdown. */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
const grouped = (number) => number.toLocaleString('en-GB')
const row = (...cells) => `| ${cells.join(' | ')} |`

/** Numbers of several objects added up, field by field. */
function added(objects) {
  const total = {}
  for (const object of objects) for (const [name, number] of Object.entries(object)) total[name] = (total[name] ?? 0) + number
  return total
}

export function tallyOf({hasRealNotes, laws, processor, reports, seconds, seed}) {
  const kinds = {}
  for (const {documents} of reports) for (const [kind, forms] of Object.entries(documents)) kinds[kind] = added([kinds[kind] ?? {}, forms])
  const formNames = ['LF', 'CRLF', 'CR', 'mixed', 'BOM', 'no final newline', 'as it came']
  const forms = added(Object.values(kinds))
  const trials = added(reports.map((d) => d.trials))
  const [given, generated] = [sum(reports.map((d) => d.given)), sum(reports.map((d) => d.generated))]
  const slowest = Math.max(0, ...reports.map((d) => d.slowest.milliseconds))
  const count = (all) => formNames.map((name) => grouped(all[name] ?? 0))
  return [
    `Seed ${seed}: ${grouped(given)} given and ${grouped(generated)} generated documents, ${grouped(sum(Object.values(trials)))} trials of ${laws.length} laws, ${grouped(seconds)} s (${grouped(processor)} s of the processor); the slowest document took ${Math.round(slowest)} ms.`,
    ...(hasRealNotes ? [] : ['The real notes were not there (`../shared/notes`), and were skipped.']),
    '',
    row('documents', ...formNames, 'all'),
    row('---', ...formNames.map(() => '---:'), '---:'),
    ...Object.keys(kinds).sort().map((kind) => row(kind, ...count(kinds[kind]), grouped(sum(Object.values(kinds[kind]))))),
    row('all', ...count(forms), grouped(sum(Object.values(forms)))),
    '',
    row('law', 'documents that it says something about'),
    row('---', '---:'),
    ...laws.map((law) => row(law, grouped(trials[law] ?? 0)))
  ].join('\n')
}
