import type { Store } from '#app/contracts/store/store.ts'

/**
 * What a store is for. It is decided by what goes in first and never changes: a trial is marked before its plan is
 * read in, so that data without a mark is an import that broke off before marking its store.
 */
export async function purposeOf(store: Pick<Store, 'about' | 'imports'>): Promise<'trial' | 'operation' | 'undecided'> {
  const trial = await store.about('trial')
  if (trial === 'yes') return 'trial'
  return trial === 'no' || (await store.imports.all()).length > 0 ? 'operation' : 'undecided'
}
