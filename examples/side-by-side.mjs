/** Make a page of a note: source text and translation side by side, entries below. */
import {readFile} from 'node:fs/promises'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {toData} from 'bilingual-notes'
import remarkBilingualNotes from 'bilingual-notes/remark'

const style = `
  .bilingual-segment { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2em }
  .bilingual-segment > * { grid-column: 1 / -1 }
  .bilingual-segment > .bilingual-source { grid-column: 1 }
  .bilingual-segment > .bilingual-translation { grid-column: 2 }
  .bilingual-source > p { margin: 0 }
  .bilingual-label { display: none }
`

const file = new URL('notes/the-tide-table.md', import.meta.url)
const page = await unified()
  .use(remarkParse)
  .use(remarkBilingualNotes)
  .use(remarkRehype)
  .use(rehypeStringify)
  .process(await readFile(file))

const {title} = toData(page.data.bilingualNotes)
console.log(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>${style}</style>
${String(page)}
</html>`)
