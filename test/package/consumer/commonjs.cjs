const assert = require('node:assert/strict')
const core = require('bilingual-notes')
const plugin = require('bilingual-notes/remark')

const markdown = '# Title\r\n\r\n原文：\r\n\r\nHello.\r\n'
assert.equal(core.serialize(core.parse(markdown)), markdown)
assert.equal(typeof plugin.default, 'function')
assert.equal(require('bilingual-notes/package.json').name, 'bilingual-notes')
