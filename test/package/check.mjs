/**
 * Checks the package as its users get it: packed, installed elsewhere, imported, type-checked and
 * bundled. Run `npm run build` first.
 */
import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {access, cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import vm from 'node:vm'
import {build} from 'tsup'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = (name) => path.join(root, 'node_modules', '.bin', name)
const node = process.execPath

const home = await mkdtemp(path.join(tmpdir(), 'bilingual-notes-'))
const consumer = path.join(home, 'consumer')
const installed = path.join(consumer, 'node_modules', 'bilingual-notes')
let tarball = ''
let failures = 0

try {
  // Nothing can be said about a package that does not pack or install.
  if ((await check('npm pack', pack)) && (await check('npm install of the tarball', install))) {
    await check('publint --strict', () => run(bin('publint'), ['run', tarball, '--strict']))
    await check('attw --profile esm-only', () =>
      run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-color'])
    )
    await check('import of all entries', () => run(node, ['module.mjs'], {cwd: consumer}))
    await check('require() of all entries', () => run(node, ['commonjs.cjs'], {cwd: consumer}))
    await check('a Markdown parser, where a leaf takes one', parsers)
    for (const module of ['nodenext', 'bundler']) {
      await check(`types of the standalone entry, ${module}`, () =>
        types('standalone', module, ['es2022'])
      )
      // The types of vfile, which the plugin needs, name the global URL.
      await check(`types of the remark entry, ${module}`, () =>
        types('remark', module, ['es2022', 'dom'])
      )
    }

    await check('one file, in a context without Node or browser globals', pure)
    await check('one file for Node, without any package', file)
  }
} finally {
  await rm(home, {recursive: true, force: true})
}

if (failures > 0) process.exitCode = 1

/** Prints one line about a check, and what went wrong. */
async function check(name, action) {
  try {
    await action()
    console.log(`ok      ${name}`)
    return true
  } catch (error) {
    failures++
    console.log(`not ok  ${name}`)
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim()
    console.log((output || String(error.stack)).replace(/^/gm, '        '))
    return false
  }
}

async function pack() {
  await access(path.join(root, 'dist', 'index.js'))
  // Without scripts: `prepare` would build again, and print into the JSON.
  const {stdout} = await run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', home],
    {cwd: root}
  )
  const [{filename, files}] = JSON.parse(stdout)
  tarball = path.join(home, filename)
  const unwanted = files
    .map((file) => file.path)
    .filter((file) => !/^(?:dist|src)\/|^(?:CHANGELOG\.md|LICENSE|README\.md|package\.json)$/.test(file))
  assert.deepEqual(unwanted, [], 'files that should not be in the package')
}

async function install() {
  await mkdir(consumer)
  await cp(new URL('consumer', import.meta.url), consumer, {recursive: true})
  await writeFile(
    path.join(consumer, 'package.json'),
    JSON.stringify({name: 'consumer', private: true, type: 'module'})
  )
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', tarball],
    {cwd: consumer}
  )
}

/** Reads notes where the dependencies are, and where they are not. */
async function parsers() {
  const {stderr} = await run(node, ['plain.mjs'], {cwd: consumer})
  // Node may warn of a module that is loaded by `require`.
  assert.equal(stderr, '')
  const alone = path.join(home, 'alone')
  await cp(installed, path.join(alone, 'node_modules', 'bilingual-notes'), {recursive: true})
  await cp(path.join(consumer, 'plain.mjs'), path.join(alone, 'plain.mjs'))
  await run(node, ['plain.mjs', 'alone'], {cwd: alone})
}

/** Bundles for Node what reads notes, Markdown parser and all. */
async function file() {
  await build({
    config: false,
    silent: true,
    entry: {plain: path.join(consumer, 'plain.mjs')},
    outDir: path.join(home, 'file'),
    format: ['esm'],
    outExtension: () => ({js: '.mjs'}),
    platform: 'node',
    target: 'es2022',
    noExternal: [/./],
    treeshake: false
  })
  await run(node, ['plain.mjs'], {cwd: path.join(home, 'file')})
}

async function types(entry, module, lib) {
  const compilerOptions = {
    target: 'es2022',
    lib,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    ...(module === 'bundler'
      ? {module: 'esnext', moduleResolution: 'bundler'}
      : {module, moduleResolution: module})
  }
  const config = `tsconfig.${entry}.${module}.json`
  await writeFile(
    path.join(consumer, config),
    JSON.stringify({files: [`${entry}.ts`], compilerOptions})
  )
  await run(bin('tsc'), ['-p', config], {cwd: consumer})
}

/** Bundles the entries without remark into one script each and runs them where only the language is. */
async function pure() {
  const context = vm.createContext({})
  const scripts = {index: 'bilingualNotes', align: 'bilingualNotesAlign'}
  for (const [name, global] of Object.entries(scripts)) {
    vm.runInContext(await bundled(name, global), context)
  }

  const markdown = '\uFEFF# Title\r\n\r\n原文：\r\n\r\nHello.\r\n\r\n你好。\r\n\r\n学习：\r\n\r\nhello：你好\r\n'
  context.markdown = markdown
  const evaluate = (code) => vm.runInContext(`{const {anchor, parse, serialize, stats, toData, validate} = bilingualNotes; ${code}}`, context)
  assert.equal(evaluate('serialize(parse(markdown))'), markdown)
  assert.equal(evaluate('validate(markdown).length > 0'), true)
  const coded = 'toData(parse("原文：\\n\\nThe `tide` ebbs.\\n")).segments[0].source'
  assert.equal(evaluate(coded), 'The tide ebbs.')
  const anchored = 'anchor(parse(markdown), {align: bilingualNotesAlign.alignSentences})'
  assert.equal(evaluate(`${anchored}[0].occurrences[0].translation.text`), '你好。')
  assert.equal(evaluate('stats([parse(markdown)]).coverage.anchored.share'), 1)
  assert.deepEqual(Object.keys(context), [...Object.values(scripts), 'markdown'], 'globals')
}

async function bundled(name, globalName) {
  await build({
    config: false,
    silent: true,
    entry: {[name]: path.join(installed, 'dist', `${name}.js`)},
    outDir: home,
    format: ['iife'],
    globalName,
    platform: 'neutral',
    target: 'es2022',
    noExternal: [/./],
    treeshake: false
  })
  return readFile(path.join(home, `${name}.global.js`), 'utf8')
}
