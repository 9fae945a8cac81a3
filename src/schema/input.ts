/** What `fromData` takes. */
export const inputDefinitions = {
  NoteInput: {
    description: 'A note as `fromData` takes it: lists may be left out where they are empty.',
    type: 'object',
    properties: {
      title: {
        description: 'The title; absent where the note has none.',
        type: 'string'
      },
      front: {
        description: 'What stands before the first segment.',
        allOf: [{$ref: '#/definitions/FrontInput'}]
      },
      segments: {
        description: 'The segments, in order.',
        type: 'array',
        items: {$ref: '#/definitions/SegmentInput'}
      },
      vocabulary: {
        description: 'Entries outside segments: those of the front and of cross-headings.',
        type: 'array',
        items: {$ref: '#/definitions/EntryInput'}
      },
      afterword: {
        description: 'The afterword; absent where the note has neither one nor a signature.',
        allOf: [{$ref: '#/definitions/AfterwordInput'}]
      }
    },
    required: ['segments'],
    additionalProperties: false
  },
  FrontInput: {
    description:
      'What stands before the first segment, as `fromData` takes it: lists may be left out where they are empty.',
    type: 'object',
    properties: {
      source: {
        description:
          'Lines in the language of the article, or without letters: standfirst, byline, citation.',
        type: 'array',
        items: {type: 'string'}
      },
      translation: {
        description: 'Lines in the language of the translation.',
        type: 'array',
        items: {type: 'string'}
      },
      images: {
        description: 'Images.',
        type: 'array',
        items: {$ref: '#/definitions/ImageInput'}
      }
    },
    additionalProperties: false
  },
  SegmentInput: {
    description: 'A segment as `fromData` takes it: lists may be left out where they are empty.',
    type: 'object',
    properties: {
      section: {
        description: 'The cross-heading it stands under; absent before the first.',
        type: 'string'
      },
      source: {
        description:
          'The source text as prose: lines of a page joined, paragraphs parted by a blank line.',
        type: 'string'
      },
      translation: {
        description:
          'The translation, paragraphs parted by a blank line; absent where there is none.',
        type: 'string'
      },
      vocabulary: {
        description: 'Its entries, in order.',
        type: 'array',
        items: {$ref: '#/definitions/EntryInput'}
      },
      images: {
        description: 'Images anywhere in the segment.',
        type: 'array',
        items: {$ref: '#/definitions/ImageInput'}
      }
    },
    required: ['source'],
    additionalProperties: false
  },
  ImageInput: {
    description: 'An image as `fromData` takes it: its text may be left out where it has none.',
    type: 'object',
    properties: {
      url: {
        description: 'Where it is, as written.',
        type: 'string'
      },
      alt: {
        description: 'The text that stands for it.',
        type: 'string'
      }
    },
    required: ['url'],
    additionalProperties: false
  },
  AfterwordInput: {
    description: 'The afterword of a note, as `fromData` takes it.',
    type: 'object',
    properties: {
      date: {
        description:
          'Day of the signature, as `YYYY-MM-DD`; absent where there is none, or an impossible one.',
        type: 'string'
      },
      time: {
        description: 'Time of the signature, as `HH:MM`; absent where it says none.',
        type: 'string'
      },
      place: {
        description: 'Place of the signature; absent where it says none.',
        type: 'string'
      },
      text: {
        description: "What else the afterword says; `''` as a rule.",
        type: 'string'
      }
    },
    additionalProperties: false
  }
} as const
