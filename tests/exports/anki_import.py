"""Files brought into Anki by Anki itself, and what it has to say of them."""

from pathlib import Path
from typing import Any


def import_package(collection: Any, package: Path) -> dict[str, int]:
    """How many notes of a package were new, updated and so on; without what there was none of."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    request = ImportAnkiPackageRequest(package_path=str(package), options=ImportAnkiPackageOptions())
    return _told(collection.import_anki_package(request).log)


def import_text(collection: Any, file: Path) -> dict[str, int]:
    """The same for a text file, which says by itself how it is to be read."""
    from anki.collection import ImportCsvRequest

    metadata = collection.get_csv_metadata(path=str(file), delimiter=None)
    return _told(collection.import_csv(ImportCsvRequest(path=str(file), metadata=metadata)).log)


def _told(log: Any) -> dict[str, int]:
    lists = [field.name for field in log.DESCRIPTOR.fields if field.is_repeated]
    return {name: len(getattr(log, name)) for name in lists if len(getattr(log, name))}
