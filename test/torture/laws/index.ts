/** The laws, by what they say. */
import {anchorLaws} from './anchors.js'
import {dataLaws} from './data.js'
import {diagnosticLaws} from './diagnostics.js'
import type {Laws} from './law.js'
import {pluginLaws} from './plugin.js'
import {proseLaws} from './prose.js'
import {sentenceLaws} from './sentences.js'
import {treeLaws} from './tree.js'
import {updateLaws} from './update.js'

export const laws: Laws = {
  ...treeLaws,
  ...updateLaws,
  ...dataLaws,
  ...diagnosticLaws,
  ...proseLaws,
  ...sentenceLaws,
  ...anchorLaws,
  ...pluginLaws
}
