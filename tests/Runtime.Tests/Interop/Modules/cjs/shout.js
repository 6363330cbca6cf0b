module.exports = (s) => s.toUpperCase() + '!';
module.exports.fail = () => {
  throw new RangeError('in shout');
};
