// In the place of tr46 for url.cjs: its tables are large, and needed only for a host that is not plain ASCII (URL, section 3.3). "domains" is a
// parameter of the bundle, which gives tr46 itself.
"use strict";
const isPlain = (domain) => /^[\x00-\x7f]*$/u.test(domain) && !/(^|\.)xn--/iu.test(domain);
exports.toASCII = (domain, options) => (isPlain(domain) && !options.verifyDNSLength && !options.useSTD3ASCIIRules ? domain.toLowerCase() : domains().toASCII(domain, options));
exports.toUnicode = (domain, options) => domains().toUnicode(domain, options);
