var Library = { name: () => 'library', version: '1.2' };
