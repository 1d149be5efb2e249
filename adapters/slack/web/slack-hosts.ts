/**
 * Whether an address is Slack's own, or on the host that calls go to. Nothing else is ever shown our token or given a file.
 * Slack's must be encrypted.
 */
export function isSlacks(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, origin } = new URL(address)
  if (origin === new URL(apiUrl).origin) return true
  return protocol === 'https:' && (hostname === 'slack.com' || hostname.endsWith('.slack.com'))
}
