import assert from 'node:assert/strict'
import * as core from 'bilingual-notes'
import * as align from 'bilingual-notes/align'
import * as plugin from 'bilingual-notes/remark'
import conformance from 'bilingual-notes/conformance.json' with {type: 'json'}
import schema from 'bilingual-notes/schema.json' with {type: 'json'}
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const markdown = '# Title\r\n\r\n原文：\r\n\r\nHello.\r\n'
assert.equal(core.serialize(core.parse(markdown)), markdown)
assert.deepEqual(Object.keys(plugin), ['default'])

const [, segment] = core.parse(markdown).children
assert.deepEqual(align.alignSentences(segment).map(({shape}) => shape), ['1-0'])
assert.equal(schema.definitions.NoteData.type, 'object')

for (const {canonical, data, note, options} of conformance.cases) {
  assert.deepEqual(core.toData(core.parse(note, options)), data)
  assert.equal(core.format(note, options), canonical)
}

const processor = unified().use(remarkParse).use(plugin.default)
assert.equal((await processor.run(processor.parse(markdown))).type, 'root')
