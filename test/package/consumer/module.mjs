import assert from 'node:assert/strict'
import * as core from 'bilingual-notes'
import * as plugin from 'bilingual-notes/remark'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const markdown = '# Title\r\n\r\n原文：\r\n\r\nHello.\r\n'
assert.equal(core.serialize(core.parse(markdown)), markdown)
assert.deepEqual(Object.keys(plugin), ['default'])

const processor = unified().use(remarkParse).use(plugin.default)
assert.equal((await processor.run(processor.parse(markdown))).type, 'root')
