import type { OpenDataSettings, PaperSettings } from '#domain/city.ts'

const nothingSaid: OpenDataSettings = {
  baseUrl: null,
  license: null,
  contact: null,
  municipality: null,
  contributor: null,
}

/** How a paper's data are described to portals: an address or licence that is not said for these is as for OParl. */
export function openDataOf({ openData = nothingSaid, oparl }: Pick<PaperSettings, 'openData' | 'oparl'>) {
  const { baseUrl = null, license = null } = oparl ?? {}
  return { ...openData, baseUrl: openData.baseUrl ?? baseUrl, license: openData.license ?? license }
}
