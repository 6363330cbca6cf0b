const fs = require('fs');
const layout = require('./layout');

exports.print = text => fs.writeFileSync('report.txt', layout.page(text));
