/** The name under which people know a platform: `slack` → `Slack`. */
export const platformName = (platform: string): string => platform.charAt(0).toUpperCase() + platform.slice(1)
