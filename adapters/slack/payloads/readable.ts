/** `<https://…|label>`, `<mailto:…>`, `<@U…|name>`, `<#C…|name>`, `<!subteam^S…|@name>`: no other `<` is Slack's. */
const reference = /<(?<target>(?:https?:\/\/|mailto:|tel:)[^<>|]*|[@#!][^<>|]*)(?:\|(?<label>[^<>]*))?>/gu

/** Slack sends these as names; whoever types one means a light. */
const lights: Readonly<Record<string, string>> = {
  ':large_green_circle:': '🟢',
  ':large_yellow_circle:': '🟡',
  ':red_circle:': '🔴',
}

/**
 * Text of a Slack message as its writer saw it: links with their label and address, people and channels by the name that
 * comes along, and the three escaped characters (docs.slack.dev, “Formatting message text”).
 */
export const readable = (text: string): string =>
  text
    .replaceAll(reference, (_, target: string, label: string | undefined) => shown(target, label))
    .replaceAll(/:(?:large_green|large_yellow|red)_circle:/gu, (name) => lights[name] ?? name)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function shown(target: string, label: string | undefined): string {
  const mark = target.charAt(0)
  if (mark === '@') return `@${label ?? target.slice(1)}`
  if (mark === '#') return `#${label ?? target.slice(1)}`
  if (mark === '!') return label ?? `@${target.slice(1).split('^')[0] ?? ''}`
  const bare = target.replace(/^(?:mailto|tel):/u, '')
  return label === undefined || isSame(label, bare) ? bare : `${label} (${bare})`
}

/** Slack itself labels `köln.de`, typed without more, with what was typed. */
const isSame = (label: string, address: string): boolean =>
  [address, address.replace(/^https?:\/\//u, '')].some((each) => each.replace(/\/$/u, '') === label.replace(/\/$/u, ''))
