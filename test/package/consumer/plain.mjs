/** A plain note takes no Markdown parser; with `alone`, there is none to be loaded. */
import assert from 'node:assert/strict'
import {fix, format, parse, serialize, toData, toText, unwrap, validate} from 'bilingual-notes'

const markdown = `# **The *tide***

![A pier](pier.png)

原文：

The **tide** ebbs at R&D’s pier [see chart], 2 * 3 times a day

at \\$4; see [the pier](https://a.example/a_pier?b=c&d=e).

退潮了。

学习：

ebb：退潮；[航海]退 **注意发音**
`
const note = parse(markdown)
const [, segment] = note.children
assert.equal(serialize(note), markdown)
assert.equal(format(markdown), markdown)
assert.equal(fix(markdown).markdown, markdown)
validate(note, {preset: 'strict'})
const source = 'The tide ebbs at R&D’s pier [see chart], 2 * 3 times a day at $4; see the pier.'
assert.equal(toData(note).segments[0].source, source)
assert.equal(unwrap(segment.children.find(({type}) => type === 'sourceText')).text, source)
assert.ok(toText(note).includes(source))

const marked = parse('原文：\n\nThe `tide` <b>ebbs</b>.\n')
if (process.argv[2] === 'alone') {
  assert.throws(() => toData(marked), {message: /^Cannot find (?:module|package) 'remark-parse'/})
} else assert.equal(toData(marked).segments[0].source, 'The tide ebbs.')
