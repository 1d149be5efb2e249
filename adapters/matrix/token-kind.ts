/**
 * What a text is that was given for an access token, by how servers begin theirs: Synapse `syt_` and `syr_`, the Matrix
 * Authentication Service `mct_`, `mcr_`, `mat_`, `mar_`, `mpt_`; others are just long.
 */
export function tokenKind(text: string): 'token' | 'slack' | 'refresh' | 'passing' | 'password' | 'broken' {
  if (/^xox|^xapp-/.test(text)) return 'slack'
  if (/^(syr|mcr|mar)_/.test(text)) return 'refresh'
  if (text.startsWith('mat_')) return 'passing'
  const isIntact = /^[\w.~+/=-]+$/.test(text)
  if (text.length < shortest) return /^(syt|mct|mpt)_/.test(text) ? 'broken' : 'password'
  return isIntact ? 'token' : 'broken'
}

/** In characters; no server makes tokens that could be guessed. */
const shortest = 20
