// The package names folders and files without their endings, which Node's own resolution refuses.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export async function resolve(specifier, context, next) {
  if (specifier.startsWith('.') && context.parentURL?.includes('/dt-sql-parser/')) {
    const url = new URL(specifier, context.parentURL);
    const path = fileURLToPath(url);
    if (existsSync(path + '.js')) return next(specifier + '.js', context);
    if (existsSync(path) && statSync(path).isDirectory()) return next(specifier + '/index.js', context);
  }
  return next(specifier, context);
}
