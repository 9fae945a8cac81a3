import {rulePage} from './home.js'
import type {RuleId} from './rule-id.js'
import type {Rule} from './rule.js'
import {afterwordForm} from './rule/afterword-form.js'
import {crossHeadingForm} from './rule/cross-heading-form.js'
import {emptyVocabulary} from './rule/empty-vocabulary.js'
import {entrySeparator} from './rule/entry-separator.js'
import {entrySpacing} from './rule/entry-spacing.js'
import {entryWithoutGloss} from './rule/entry-without-gloss.js'
import {glossLanguage} from './rule/gloss-language.js'
import {interpunctArtifact} from './rule/interpunct-artifact.js'
import {invisibleCharacter} from './rule/invisible-character.js'
import {labelForm} from './rule/label-form.js'
import {labelNotAlone} from './rule/label-not-alone.js'
import {labelSpacing} from './rule/label-spacing.js'
import {literalAsterisks} from './rule/literal-asterisks.js'
import {lostLineEndHyphen} from './rule/lost-line-end-hyphen.js'
import {markdownListInSource} from './rule/markdown-list-in-source.js'
import {missingAfterword} from './rule/missing-afterword.js'
import {missingSignature} from './rule/missing-signature.js'
import {missingSourceLabel} from './rule/missing-source-label.js'
import {missingTitle} from './rule/missing-title.js'
import {missingTranslation} from './rule/missing-translation.js'
import {missingVocabularyLabel} from './rule/missing-vocabulary-label.js'
import {orphanExplanation} from './rule/orphan-explanation.js'
import {pronunciationForm} from './rule/pronunciation-form.js'
import {punctuationWidth} from './rule/punctuation-width.js'
import {repeatedEntry} from './rule/repeated-entry.js'
import {repeatedTranslation} from './rule/repeated-translation.js'
import {repeatedVocabularyLabel} from './rule/repeated-vocabulary-label.js'
import {signatureForm} from './rule/signature-form.js'
import {termNotInSource} from './rule/term-not-in-source.js'
import {textAfterTranslation} from './rule/text-after-translation.js'
import {trailingSeparator} from './rule/trailing-separator.js'
import {translationLength} from './rule/translation-length.js'
import {translationSwapped} from './rule/translation-swapped.js'
import {unbalancedBracket} from './rule/unbalanced-bracket.js'
import {unlabelledText} from './rule/unlabelled-text.js'
import {unquotedExplanation} from './rule/unquoted-explanation.js'

const table: Readonly<Record<RuleId, Rule>> = {
  'afterword-form': afterwordForm,
  'cross-heading-form': crossHeadingForm,
  'empty-vocabulary': emptyVocabulary,
  'entry-separator': entrySeparator,
  'entry-spacing': entrySpacing,
  'entry-without-gloss': entryWithoutGloss,
  'gloss-language': glossLanguage,
  'interpunct-artifact': interpunctArtifact,
  'invisible-character': invisibleCharacter,
  'label-form': labelForm,
  'label-not-alone': labelNotAlone,
  'label-spacing': labelSpacing,
  'literal-asterisks': literalAsterisks,
  'lost-line-end-hyphen': lostLineEndHyphen,
  'markdown-list-in-source': markdownListInSource,
  'missing-afterword': missingAfterword,
  'missing-signature': missingSignature,
  'missing-source-label': missingSourceLabel,
  'missing-title': missingTitle,
  'missing-translation': missingTranslation,
  'missing-vocabulary-label': missingVocabularyLabel,
  'orphan-explanation': orphanExplanation,
  'pronunciation-form': pronunciationForm,
  'punctuation-width': punctuationWidth,
  'repeated-entry': repeatedEntry,
  'repeated-translation': repeatedTranslation,
  'repeated-vocabulary-label': repeatedVocabularyLabel,
  'signature-form': signatureForm,
  'term-not-in-source': termNotInSource,
  'text-after-translation': textAfterTranslation,
  'trailing-separator': trailingSeparator,
  'translation-length': translationLength,
  'translation-swapped': translationSwapped,
  'unbalanced-bracket': unbalancedBracket,
  'unlabelled-text': unlabelledText,
  'unquoted-explanation': unquotedExplanation
}

/** The rules of the library. */
export const rules: ReadonlyArray<Rule> = Object.values(table).map((rule) => ({
  ...rule,
  url: rulePage(rule.id)
}))
