/** Runs a code block as a module of its own. */
import {createRequire} from 'node:module'
import {inspect} from 'node:util'
import ts from 'typescript'
import {schema} from '../../src/schema/schema.js'
import {suiteAsJson} from './conformance.js'
import type {Block} from './documents.js'

type Module = Readonly<Record<string, unknown>>

/** The constructor that has no name: of functions that may wait. */
const AsyncFunction = (async () => Promise.resolve()).constructor as new (
  ...parameters: ReadonlyArray<string>
) => (...values: ReadonlyArray<unknown>) => Promise<void>

/**
 * Run a block, with the modules it imports as the tests have them.
 *
 * @returns What it logs, a string for each call.
 */
export async function run({value}: Block): Promise<Array<string>> {
  const {outputText} = ts.transpileModule(value, {
    compilerOptions: {module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true}
  })
  const modules = new Map<string, Module>()
  // Imports of types are gone by now.
  for (const [, name = ''] of outputText.matchAll(/require\("([^"]+)"\)/g)) {
    modules.set(name, await load(name))
  }

  const logs: Array<string> = []
  const log = (...values: ReadonlyArray<unknown>): void => {
    logs.push(values.map((d) => (typeof d === 'string' ? d : inspect(d))).join(' '))
  }

  const main = new AsyncFunction('require', 'exports', 'console', outputText)
  await main((name: string) => modules.get(name), {}, {...console, log})
  return logs
}

async function load(name: string): Promise<Module> {
  if (name === 'bilingual-notes') return import('bilingual-notes')
  if (name === 'bilingual-notes/align') return import('bilingual-notes/align')
  if (name === 'bilingual-notes/conformance.json') return marked({default: JSON.parse(suiteAsJson('0.0.0'))})
  if (name === 'bilingual-notes/schema.json') return marked({default: schema})
  if (name === 'bilingual-notes/remark') return marked(await import('bilingual-notes/remark'))
  if (!name.startsWith('node:')) return marked((await import(/* @vite-ignore */ name)) as Module)
  const builtIn = createRequire(import.meta.url)(name) as Module
  return marked({...builtIn, default: builtIn})
}

/** A module as compiled code expects it: with its default export apart. */
function marked(module: Module): Module {
  return {...module, __esModule: true}
}

/**
 * What a block says that it logs: the comment at the end of the line of each `console.log(…)`, after
 * `// ` or `// => `; a string with or without its quotes.
 */
export function expectedLogs({value}: Block): Array<string> {
  return [...value.matchAll(/^ *console\.log\(.*\) *\/\/ (?:=> )?(.+)$/gm)].map(([, text = '']) =>
    text.trim().replace(/^(['"])(.*)\1$/, '$2')
  )
}
