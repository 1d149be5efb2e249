/**
 * What OParl 1.1 demands of the objects we write, from the text of the standard: the attributes of each kind and their
 * types (chapter 3), and the rules for all: no null and no empty list (2.5), dates with an offset (2.5.2), `created` and
 * `modified` in every object (2.5.3), attributes of one's own only with a name before a colon (2.8).
 */
const url = { type: 'string', pattern: '^https?://[^\\s]+$' }
const text = { type: 'string', minLength: 1 }
const urls = { type: 'array', items: url, minItems: 1 }
const day = { type: 'string', format: 'date' }
const moment = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}$' }

const objectOf = (type: string, own: object, required: readonly string[]) => ({
  type: 'object',
  properties: {
    id: url,
    type: { const: `https://schema.oparl.org/1.1/${type}` },
    created: moment,
    modified: moment,
    deleted: { type: 'boolean' },
    web: url,
    license: url,
    keyword: { type: 'array', items: text, minItems: 1 },
    ...own,
  },
  patternProperties: { '^[a-z]+:.+$': { anyOf: [text, { type: 'array', items: text, minItems: 1 }] } },
  additionalProperties: false,
  required: ['id', 'type', 'created', 'modified', ...required],
})

const file = (more: object, required: readonly string[] = []) =>
  objectOf(
    'File',
    {
      name: text,
      fileName: text,
      mimeType: { type: 'string', pattern: '^[a-z]+/[\\w.+-]+$' },
      date: day,
      size: { type: 'integer', minimum: 0 },
      sha1Checksum: { type: 'string', pattern: '^[0-9a-f]{40}$' },
      sha512Checksum: { type: 'string', pattern: '^[0-9a-f]{128}$' },
      text,
      accessUrl: url,
      downloadUrl: url,
      externalServiceUrl: url,
      masterFile: url,
      derivativeFile: urls,
      fileLicense: url,
      ...more,
    },
    ['accessUrl', ...required],
  )

const consultation = (more: object, required: readonly string[] = []) =>
  objectOf(
    'Consultation',
    { agendaItem: url, meeting: url, organization: urls, authoritative: { type: 'boolean' }, role: text, ...more },
    required,
  )

/** A File or Consultation names its paper where it is served alone, and not within the paper. */
export const oparlSchema = {
  paper: objectOf(
    'Paper',
    {
      body: url,
      name: text,
      reference: text,
      date: day,
      paperType: text,
      mainFile: file({}),
      auxiliaryFile: { type: 'array', items: file({}), minItems: 1 },
      underDirectionOf: urls,
      consultation: { type: 'array', items: consultation({}), minItems: 1 },
    },
    [],
  ),
  file: file({ paper: urls }, ['paper']),
  consultation: consultation({ paper: url }, ['paper']),
}
