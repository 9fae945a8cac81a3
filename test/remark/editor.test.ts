/**
 * What an editor shows: a language server for unified, asked over stdio as an editor asks it, on the
 * package as it is built.
 */
import {spawn} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import protocol, {
  type CodeAction,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams
} from 'vscode-languageserver-protocol/node.js'
import {applyEdits, validate} from 'bilingual-notes'
import {documents} from '../support/documents.js'
import {configuration, createWorkspace} from './workspace.js'

const server = fileURLToPath(new URL('language-server.mjs', import.meta.url))

/** Start a server for a workspace, which is stopped when the test ends. */
async function connect(folder: string): Promise<ProtocolConnection> {
  const child = spawn(process.execPath, [server, '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin)
  )
  onTestFinished(() => {
    connection.dispose()
    child.kill()
  })
  connection.listen()
  await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol asks for it all the same
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{name: 'notes', uri: pathToFileURL(folder).href}]
  })
  await connection.sendNotification(protocol.InitializedNotification.type, {})
  return connection
}

/** Open a note, and wait for what the server says about it. */
async function open(
  connection: ProtocolConnection,
  uri: string,
  text: string
): Promise<ReadonlyArray<Diagnostic>> {
  const published = new Promise<PublishDiagnosticsParams>((resolve) => {
    connection.onNotification(protocol.PublishDiagnosticsNotification.type, resolve)
  })
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: {uri, languageId: 'markdown', version: 1, text}
  })
  const {diagnostics} = await published
  return diagnostics
}

/** Ask what mends something, as for the light bulb of an editor. */
async function mends(
  connection: ProtocolConnection,
  uri: string,
  diagnostic: Diagnostic
): Promise<ReadonlyArray<CodeAction>> {
  const actions = await connection.sendRequest(protocol.CodeActionRequest.type, {
    textDocument: {uri},
    range: diagnostic.range,
    context: {diagnostics: [diagnostic]}
  })
  return (actions ?? []) as ReadonlyArray<CodeAction>
}

const rules = {
  'label-spacing': 'info',
  'missing-title': 'warning',
  'missing-translation': 'error'
} as const

test.each([
  ['a note', '原文：\nThe 🌊 ebbs.\n'],
  ['a note with CRLF', '学习：\r\n\r\n🌊 ebb：退潮\r\n原文：\r\n\r\nOne.\r\n']
])('an editor should show and mend what is wrong in %s', async (_, text) => {
  const folder = await createWorkspace({'.remarkrc.json': configuration(rules)})
  const connection = await connect(folder)
  const uri = pathToFileURL(path.join(folder, 'note.md')).href
  const shown = await open(connection, uri, text)
  const diagnostics = validate(text, {preset: 'none', rules})
  const severities = {error: 1, warning: 2, info: 3}
  expect(shown).toEqual(
    diagnostics.map(({expected, message, place: {end, start}, ruleId, severity, url}) => ({
      range: {
        start: {line: start.line - 1, character: start.column - 1},
        end: {line: end.line - 1, character: end.column - 1}
      },
      message,
      severity: severities[severity],
      code: ruleId,
      codeDescription: {href: url},
      source: 'bilingual-notes',
      ...(expected && {data: {expected}})
    }))
  )
  expect(shown.map(({code}) => code)).toEqual(
    expect.arrayContaining(['missing-title', 'missing-translation', 'label-spacing'])
  )

  for (const [index, diagnostic] of shown.entries()) {
    const {expected, edits = [], place} = diagnostics[index] ?? {}
    const actions = await mends(connection, uri, diagnostic)
    expect(actions.map(({edit}) => edit?.changes?.[uri])).toEqual(
      (expected ?? []).map((newText) => [{range: diagnostic.range, newText}])
    )
    if (!place || !expected) continue
    const [mend] = actions
    expect(mend?.kind).toBe('quickfix')
    const replaced = {start: place.start.offset, end: place.end.offset, text: expected[0] ?? ''}
    expect(applyEdits(text, [replaced])).toBe(applyEdits(text, edits))
  }
})

/** A configuration with a rule of one’s own. */
const ownRule = `
import {defineRule} from 'bilingual-notes'
import remarkBilingualNotes from 'bilingual-notes/remark'

const onceOnly = defineRule({
  id: 'once-only',
  messages: {
    again: {en: 'Unexpected {actual}, expected it once', 'zh-Hans': '{actual} 重复'},
    first: {en: 'the first', 'zh-Hans': '第一个'}
  },
  check({report}) {
    const seen = new Map()
    return {
      term({position, value}) {
        const first = seen.get(value)
        seen.set(value, position)
        if (!first) return
        const related = [{message: 'first', place: first}]
        report({message: 'again', place: position, actual: value, expected: [], related})
      }
    }
  }
})

export default {
  plugins: [[remarkBilingualNotes, {validate: {preset: 'none', customRules: [onceOnly]}}]]
}
`

test('an editor should show rules of one’s own, and other places as text', async () => {
  const folder = await createWorkspace({'.remarkrc.mjs': ownRule})
  const uri = pathToFileURL(path.join(folder, 'note.md')).href
  const shown = await open(await connect(folder), uri, '学习：\n\nebb：退潮\n\nebb：减退\n')
  expect(shown).toEqual([
    {
      range: {start: {line: 4, character: 0}, end: {line: 4, character: 3}},
      message: 'Unexpected ebb, expected it once\n3:1-3:4: the first',
      severity: 2,
      code: 'once-only',
      source: 'bilingual-notes',
      data: {expected: []}
    }
  ])
})

test('an editor should show mistakes with the configuration of the README', async () => {
  const readme = documents.find((document) => document.name === 'README.md')
  const block = readme?.blocks.find((d) => d.meta === 'remarkrc')
  const folder = await createWorkspace({'.remarkrc.json': block?.value ?? ''})
  const uri = pathToFileURL(path.join(folder, 'note.md')).href
  const shown = await open(await connect(folder), uri, '学习：\nebb：退潮\n')
  expect(shown.map(({code}) => code)).toContain('missing-title')
})

test.each([
  ['nothing where the plugin is lossless', true, null],
  ['what it writes anew elsewhere', false, '# A\n\n原文：\n\nOne.\n']
])('an editor should format %s', async (_, lossless, newText) => {
  const folder = await createWorkspace({'.remarkrc.json': configuration({}, lossless)})
  const connection = await connect(folder)
  const uri = pathToFileURL(path.join(folder, 'note.md')).href
  await open(connection, uri, '#  A\n\n原文：\nOne.\n')
  const edits = await connection.sendRequest(protocol.DocumentFormattingRequest.type, {
    textDocument: {uri},
    options: {tabSize: 2, insertSpaces: true}
  })
  expect(edits?.map((edit) => edit.newText) ?? null).toEqual(newText === null ? null : [newText])
})
