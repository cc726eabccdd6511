/** Sites that the side panel may enter once the user has allowed it, each by itself (Trust 1); optional in the manifest. */
export const SITES = ['www.linkedin.com', 'app.slack.com', 'mail.google.com'] as const;
export type SiteHost = (typeof SITES)[number];
