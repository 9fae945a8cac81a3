const assert = require('node:assert/strict')
const core = require('bilingual-notes')
const align = require('bilingual-notes/align')
const plugin = require('bilingual-notes/remark')

const markdown = '# Title\r\n\r\n原文：\r\n\r\nHello.\r\n'
assert.equal(core.serialize(core.parse(markdown)), markdown)
assert.equal(typeof plugin.default, 'function')
assert.equal(typeof align.alignSentences, 'function')
assert.equal(require('bilingual-notes/schema.json').definitions.NoteData.type, 'object')
assert.equal(require('bilingual-notes/conformance.json').offsets, 'UTF-16 code units')
assert.equal(require('bilingual-notes/package.json').name, 'bilingual-notes')
