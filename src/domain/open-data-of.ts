import type { OpenDataSettings, PaperSettings } from '#domain/city.ts'

/** How a paper's data are described to portals: what is not said for these is as for OParl. */
export function openDataOf({ openData, oparl }: Pick<PaperSettings, 'openData' | 'oparl'>): OpenDataSettings {
  return {
    contact: openData?.contact ?? null,
    municipality: openData?.municipality ?? null,
    contributor: openData?.contributor ?? null,
    baseUrl: openData?.baseUrl ?? oparl?.baseUrl ?? null,
    license: openData?.license ?? oparl?.license ?? null,
  }
}
