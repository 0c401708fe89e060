// The manifest for a place other than the development server: the same file, with every URL moved.

export const developmentUrl = 'https://localhost:3000';

/** Stands in for the real address until PRODUCTION_URL names it; `.invalid` resolves nowhere, by RFC 2606. */
export const placeholderUrl = 'https://theo-doi-phu-luc.invalid';

/** `url` is where the built files are served, with or without a last slash. Throws when it is not https. */
export function moveManifest(manifest: string, url: string): string {
  const target = url.replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(target))
    throw new Error(`PRODUCTION_URL must begin with https://, not "${url}"`);
  return manifest.replaceAll(developmentUrl, target);
}
