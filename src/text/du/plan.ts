import type { Catalogue } from '#text/catalogue.ts'
import { plan as formal } from '#text/de/plan.ts'

export const plan: Catalogue['plan'] = {
  ...formal,
  measure: {
    ...formal.measure,
    toldSplit: (code, title, parts) =>
      `${code} ${title} ist in ${parts} geteilt worden. Deine bisherigen Meldungen bleiben erhalten; gefragt wird jetzt nach den Teilen.`,
  },
  field: {
    ...formal.field,
    next: (example) => `Maßnahmen ordnest du so zu: „${example}“.`,
    none: 'Es gibt noch kein Handlungsfeld. Mit „handlungsfeld neu“ legst du eines an.',
  },
  assign: {
    ...formal.assign,
    asks: {
      ...formal.assign.asks,
      measures: { label: 'Welche Maßnahmen willst du zuweisen?', hint: 'die Kürzel, zum Beispiel M-03, M-04' },
    },
    begins: {
      ...formal.assign.begins,
      responsible: (codes) => `Du bist ab heute verantwortlich für: ${codes}.`,
      beside: (codes) => `Du bist ab heute mitverantwortlich für: ${codes}.`,
      'not-beside': (codes) => `Du bist ab heute mitverantwortlich für: ${codes}.`,
      deputy: (codes) => `Du bist ab heute als Vertretung eingetragen für: ${codes}.`,
    },
    ends: {
      ...formal.assign.ends,
      beside: (codes) => `Du bist nicht mehr mitverantwortlich für: ${codes}.`,
      'not-beside': (codes) => `Du bist nicht mehr mitverantwortlich für: ${codes}.`,
      responsible: (codes) =>
        `Für ${codes} ist ab heute jemand anderes verantwortlich. Von dir wird dazu nichts mehr erwartet.`,
    },
  },
}
