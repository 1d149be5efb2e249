import { createHash } from 'node:crypto'
import { dayOf } from '#domain/instant.ts'
import { cleanLine } from '#report/clean-text.ts'
import { paperKeywords } from '#report/paper-keywords.ts'
import type { Manuscript, RenderedFile } from '#app/contracts/format.ts'
import { paperTables } from '#tables/paper-tables.ts'
import { sayDayOf } from '#text/dates.ts'
import { catalogue } from '#text/catalogue.ts'
import { isData } from './is-data.ts'
import { licenseOf } from './license-of.ts'
import type { Portal } from './portal.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const authority = 'http://publications.europa.eu/resource/authority'
const languages = { de: `${authority}/language/DEU`, en: `${authority}/language/ENG` }
const geocoding = 'http://dcat-ap.de/def/politicalGeocoding'

/** The dataset that the paper is for an open-data portal, after DCAT-AP.de 3.0; what is not known is not there. */
export function datasetOf(manuscript: Manuscript, files: readonly RenderedFile[], portal: Portal) {
  const { facts, language, title, mark } = manuscript
  const { settings, stem, addressOf } = portal
  const text = (value: string) => ({ '@language': language, '@value': cleanLine(value) })
  const day = typed('date', dayOf(facts.round.asOf, facts.city.zone))
  const { description } = catalogue(language).openData.dataset
  const page = files.find(({ name }) => name.endsWith('.html')) ?? files.find(({ name }) => name.endsWith('.pdf'))
  const address = addressOf(`${stem}.dcat.jsonld`)
  return {
    '@context': context,
    '@id': `${address}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': address,
    'dct:title': text([title, mark ?? ''].filter((part) => part !== '').join(' – ')),
    'dct:description': text(
      description[facts.statement ? 'statement' : 'report'](
        facts.city.name,
        facts.plan.name,
        sayDayOf(facts.round.asOf, facts.city.zone, language),
      ),
    ),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': cleanLine(facts.city.name) },
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': cleanLine([facts.city.name, facts.plan.paper.office].join(', ')),
      'vcard:hasEmail': settings.contact === null ? undefined : { '@id': `mailto:${settings.contact}` },
    },
    'dcatde:contributorID': settings.contributor === null ? undefined : { '@id': settings.contributor },
    ...placeOf(settings.municipality),
    'dct:issued': day,
    'dct:modified': day,
    'dct:language': { '@id': languages[language] },
    'dct:temporal': facts.statement
      ? undefined
      : {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': typed('date', facts.round.periodFrom),
          'dcat:endDate': typed('date', facts.round.periodTo),
        },
    'dcat:theme': { '@id': `${authority}/data-theme/GOVE` },
    'dcat:keyword': [...new Set(paperKeywords(facts))].map(text),
    'dcat:landingPage': page && { '@id': addressOf(page.name) },
    'dcat:distribution': files.filter(isData).map((file) => distributionOf(file, manuscript, portal)),
  }
}

const typed = (type: string, value: string) => ({ '@type': `xsd:${type}`, '@value': value })

const placeOf = (municipality: string | null) =>
  municipality === null
    ? {}
    : {
        'dcatde:politicalGeocodingURI': { '@id': `${geocoding}/municipalityKey/${municipality}` },
        'dcatde:politicalGeocodingLevelURI': { '@id': `${geocoding}/Level/municipality` },
      }

function distributionOf({ name, mediaType, bytes }: RenderedFile, manuscript: Manuscript, portal: Portal) {
  const { facts, title, language } = manuscript
  const { settings, stem, addressOf } = portal
  const license = settings.license === null ? null : licenseOf(settings.license)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const annex = annexOf(name, manuscript, stem)
  const called = annex === undefined ? cleanLine(title) : `${cleanLine(title)} – ${annex}`
  return {
    '@id': `${addressOf(`${stem}.dcat.jsonld`)}#${encodeURIComponent(name)}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': language, '@value': `${called} (${extension.toUpperCase()})` },
    'dcat:accessURL': { '@id': addressOf(name) },
    'dcat:downloadURL': { '@id': addressOf(name) },
    'dct:format': { '@id': `${authority}/file-type/${extension.toUpperCase()}` },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dcat:byteSize': typed('nonNegativeInteger', String(bytes.length)),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha512' },
      'spdx:checksumValue': typed('hexBinary', createHash('sha512').update(bytes).digest('hex')),
    },
    'dct:modified': typed('date', dayOf(facts.round.asOf, facts.city.zone)),
    'dct:license': license === null ? undefined : { '@id': license.address },
    'dcatde:licenseAttributionByText': license?.named ? cleanLine(facts.city.name) : undefined,
  }
}

/** What a table beside the paper's own is called. */
function annexOf(name: string, { facts, language, mark, part }: Manuscript, stem: string): string | undefined {
  const tables = paperTables(facts, [mark, part], catalogue(language), stem)
  return tables.find((each) => each.stem !== stem && name.startsWith(`${each.stem}.`))?.table.name
}
