exports.nextDay = day => new Date(day.getTime() + 24 * 60 * 60 * 1000);
exports.show = time => time.toISOString();
