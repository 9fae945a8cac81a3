/** Entries, as `toData` gives and as `fromData` takes them. */
export const entryDataDefinitions = {
  EntryData: {
    description: 'An entry of a vocabulary.',
    type: 'object',
    properties: {
      term: {
        description: 'The word or phrase that the entry is about.',
        type: 'string'
      },
      pronunciations: {
        description: 'How it is pronounced.',
        type: 'array',
        items: {$ref: '#/definitions/PronunciationData'}
      },
      senses: {
        description: 'Its senses, in the language of the translation as a rule.',
        type: 'array',
        items: {type: 'string'}
      },
      inflections: {
        description: 'What form of which word it is.',
        type: 'array',
        items: {$ref: '#/definitions/InflectionData'}
      },
      remarks: {
        description: "Remarks to oneself: `'注意发音'`.",
        type: 'array',
        items: {type: 'string'}
      },
      explanation: {
        description:
          'The explanations below it, as Markdown without quote markers; absent where there are none.',
        type: 'string'
      }
    },
    required: ['term', 'pronunciations', 'senses', 'inflections', 'remarks'],
    additionalProperties: false
  },
  EntryInput: {
    description: 'An entry as `fromData` takes it: lists may be left out where they are empty.',
    type: 'object',
    properties: {
      term: {
        description: 'The word or phrase that the entry is about.',
        type: 'string'
      },
      pronunciations: {
        description: 'How it is pronounced.',
        type: 'array',
        items: {$ref: '#/definitions/PronunciationData'}
      },
      senses: {
        description: 'Its senses, in the language of the translation as a rule.',
        type: 'array',
        items: {type: 'string'}
      },
      inflections: {
        description: 'What form of which word it is.',
        type: 'array',
        items: {$ref: '#/definitions/InflectionData'}
      },
      remarks: {
        description: "Remarks to oneself: `'注意发音'`.",
        type: 'array',
        items: {type: 'string'}
      },
      explanation: {
        description:
          'The explanations below it, as Markdown without quote markers; absent where there are none.',
        type: 'string'
      }
    },
    required: ['term'],
    additionalProperties: false
  },
  PronunciationData: {
    description: 'A pronunciation.',
    type: 'object',
    properties: {
      accent: {
        description: "`'us'` for 美, `'uk'` for 英; absent where neither is said.",
        enum: ['us', 'uk']
      },
      ipa: {
        description: 'What stands between the brackets.',
        type: 'string'
      }
    },
    required: ['ipa'],
    additionalProperties: false
  },
  InflectionData: {
    description: 'What form of which word a term is.',
    type: 'object',
    properties: {
      base: {
        description: "The word: `'cull'`.",
        type: 'string'
      },
      form: {
        description: "The name of the form: `'过去分词'`.",
        type: 'string'
      }
    },
    required: ['base', 'form'],
    additionalProperties: false
  }
} as const
