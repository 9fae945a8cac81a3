import {mostGrowth} from './measure.mjs'

/** `docs/linear.md`: what was measured, as a page. */
export function pageOf(shapes, functions, worst) {
  const rows = [...worst].map(([name, row]) => {
    const growth = row['grows most with'] === '' ? 'too quick to tell' : `${row.growth} (${row['grows most with']})`
    return `| ${name} | ${growth} | ${row['ms/MB']} (${row['slowest with']}) | ${functions[name].most} |`
  })
  return `# What hostile texts cost

Written by \`npm run build && npm run linear -- --write docs/linear.md\`. Do not edit.

${shapes.length} shapes of text (\`test/linear/shapes.json\`) are given to each public function: labels 100,000 times, a million
spaces before a colon, a line of 5 MB, marks that open and never close. Twice the text has to take less than ${mostGrowth} times the time, and
a megabyte (10^6 code units) no more milliseconds than the table allows. The growth is measured where the time is first long enough, and at the full
size where the way from there is suspect. Times are those of a processor, the least of several turns.

Of the remark plugin, its own work is measured, on a tree that is given: remark-parse is slower than linear on many of the shapes.

| function | growth, at most | ms for a megabyte, at most | allowed |
|---|---|---|---|
${rows.join('\n')}

## Shapes

${shapes.map(({count, name}) => `- ${name}: ${count.toLocaleString('en')} times`).join('\n')}
`
}
