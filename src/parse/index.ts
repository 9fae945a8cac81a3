import type {Note} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {compose} from './note.js'
import {type ParseOptions, resolveSettings} from './settings.js'
import {tokenize} from './tokenize.js'

export function parse(markdown: string, options?: Readonly<ParseOptions> | null): Note {
  if (typeof markdown !== 'string') {
    throw new TypeError(`Unexpected ${describe(markdown)} as \`markdown\`, expected a string`)
  }

  const settings = resolveSettings(options)
  return compose(markdown, tokenize(markdown, settings), settings)
}
