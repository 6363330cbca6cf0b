const { URL, URLSearchParams } = require("whatwg-url");
module.exports = { URL, URLSearchParams };
