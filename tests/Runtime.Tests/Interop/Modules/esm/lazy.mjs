export default 'lazy ' + import.meta.url.slice(-8);
