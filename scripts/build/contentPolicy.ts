// The page's content security policy and the address of office.js, both decided here and nowhere else.

export const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Nothing leaves the page: no connection at all, and no script but our own and Microsoft's. */
export const productionPolicy =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** While developing, Vite injects an inline script and talks to its own server. */
export const developmentPolicy = productionPolicy
  .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
  .replace("connect-src 'none'", "connect-src 'self' ws: wss:");

/** The page with another office.js (a local copy for the workbench) and, for a development server, its policy. */
export function adaptPage(html: string, options: { officeUrl: string; policy: string }): string {
  if (!html.includes(officeCdn) || !html.includes(productionPolicy)) {
    throw new Error('taskpane.html must name the office.js address and the policy of contentPolicy.ts');
  }
  return html.replace(officeCdn, options.officeUrl).replace(productionPolicy, options.policy);
}
