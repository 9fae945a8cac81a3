import type {ParseOptions} from '../parse/settings.js'
import {checkFields, describe} from '../syntax/options.js'

/**
 * Configuration of the plugin.
 *
 * Where a processor uses the plugin more than once, unified merges the options deeply, and lists
 * by index: a second list of labels overwrites the first words of a longer first one.
 */
export interface Options extends ParseOptions {
  /**
   * Whether to write a file back byte for byte where its tree has not changed (default: `false`).
   *
   * Sets a compiler of its own in the place of that of `remark-stringify`, which still prints the
   * nodes that changed if it is used before this plugin.
   */
  lossless?: boolean | null | undefined
}

/** Options as they are worked out. */
export interface Resolved {
  /** What the reader of notes is given. */
  parse: ParseOptions
  lossless: boolean
}

const fields = ['labels', 'languages', 'lossless']

/**
 * Options of the plugin, told apart.
 *
 * @throws TypeError For an unknown option, or `lossless` that is no boolean.
 */
export function resolveOptions(options: Readonly<Options> | null | undefined): Resolved {
  checkFields('options', options, fields)
  const lossless: unknown = options?.lossless ?? false
  if (typeof lossless !== 'boolean') {
    throw new TypeError(`Unexpected ${describe(lossless)} as \`options.lossless\`, expected a boolean`)
  }

  return {parse: {labels: options?.labels, languages: options?.languages}, lossless}
}
