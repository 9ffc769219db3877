#include <jspu_coop/formats/boost/file.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace jspu_coop {

namespace {

namespace fs = std::filesystem;

/// An open file or folder, closed at the end.
class descriptor {
public:
    explicit descriptor(int number) noexcept : number_{number} {}
    descriptor(descriptor const&) = delete;
    descriptor& operator=(descriptor const&) = delete;
    ~descriptor() { static_cast<void>(close()); }

    [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
    [[nodiscard]] int number() const noexcept { return number_; }
    /// Closes, and says whether all was well: some file systems say only now that a disk is full.
    [[nodiscard]] bool close() noexcept {
        return number_ < 0 || ::close(std::exchange(number_, -1)) == 0;
    }

private:
    int number_;
};

fault trouble(std::string code, fs::path const& path, int error) {
    return refuse(std::move(code), path.string(), {}, {{"error", std::to_string(error)}});
}

fault not_written(fs::path const& path, int error) {
    bool const is_full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return trouble(is_full ? "archive.disk_full" : "archive.not_written", path, error);
}

fault too_large(std::size_t most) {
    return refuse("archive.too_large", {}, {}, {{"limit", std::to_string(most)}});
}

bool write_all(int to, std::string_view bytes) {
    while (!bytes.empty()) {
        ssize_t const written = ::write(to, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written == 0) {
            errno = EIO; // no disk says so
        }
        if (written <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Removes a file at the end, unless it was given a place.
class file_beside {
public:
    explicit file_beside(fs::path path) : path_{std::move(path)} {}
    file_beside(file_beside const&) = delete;
    file_beside& operator=(file_beside const&) = delete;
    ~file_beside() {
        if (!path_.empty()) {
            ::unlink(path_.c_str());
        }
    }
    [[nodiscard]] bool rename_to(fs::path const& target) {
        if (::rename(path_.c_str(), target.c_str()) != 0) {
            return false;
        }
        path_.clear();
        return true;
    }

private:
    fs::path path_;
};

/// Opens a new file beside another.
/// @param beside is set to its path
int open_beside(fs::path const& target, fs::path& beside) {
    constexpr int tries = 1000;
    int opened = -1;
    for (int number = 0; number < tries; ++number) {
        beside = target;
        beside += ".saving-" + std::to_string(::getpid()) + '-' + std::to_string(number);
        opened = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (opened >= 0 || errno != EEXIST) {
            break;
        }
    }
    return opened;
}

/// Gives a new file the owner, the group and the mode of an old one.
/// @return true when it has the mode; the owner is given where the system lets the program
bool take_rights(int to, struct stat const& old) {
    constexpr auto no_owner = static_cast<uid_t>(-1);
    // Before the mode: a new owner costs the set-user and set-group bits.
    [[maybe_unused]] bool const is_owned =
        ::fchown(to, old.st_uid, old.st_gid) == 0 || ::fchown(to, no_owner, old.st_gid) == 0;
    return ::fchmod(to, old.st_mode & 07777) == 0;
}

/// Writes a new file beside the target, to the disk. Returns 0, or the number of the error.
/// @param old the target, or null when there is none yet
int write_beside(int to, struct stat const* old, std::string_view bytes) {
    descriptor file{to};
    bool const has_rights = old == nullptr || take_rights(to, *old);
    bool const is_whole = has_rights && write_all(to, bytes) && ::fsync(to) == 0 && file.close();
    return is_whole ? 0 : errno;
}

bool flush_folder(fs::path const& folder) {
    descriptor const opened{
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    // EINVAL: a file system whose folders cannot be flushed.
    return opened.is_open() && (::fsync(opened.number()) == 0 || errno == EINVAL);
}

} // namespace

result<void> replace_file(fs::path const& path, std::string_view bytes) {
    std::error_code unknown;
    fs::path const target = fs::is_symlink(path, unknown) ? fs::canonical(path, unknown) : path;
    if (unknown && !target.empty() && unknown != std::errc::no_such_file_or_directory) {
        return not_written(path, unknown.value());
    }
    if (target.empty()) {
        return not_written(path, ENOENT); // a link that leads nowhere
    }
    struct stat old {};
    bool const is_there = ::stat(target.c_str(), &old) == 0;
    if (is_there && !S_ISREG(old.st_mode)) {
        return not_written(path, S_ISDIR(old.st_mode) ? EISDIR : EINVAL);
    }
    fs::path beside;
    int const opened = open_beside(target, beside);
    if (opened < 0) {
        return not_written(path, errno);
    }
    file_beside made{beside};
    if (int const error = write_beside(opened, is_there ? &old : nullptr, bytes); error != 0) {
        return not_written(path, error);
    }
    if (!made.rename_to(target) || !flush_folder(target.parent_path())) {
        return not_written(path, errno);
    }
    return {};
}

result<std::string> read_file(fs::path const& path, std::size_t most) {
    descriptor const file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.is_open()) {
        return errno == ENOENT ? refuse("archive.no_file", path.string())
                               : trouble("archive.not_read", path, errno);
    }
    constexpr std::size_t at_least = 4096;
    struct stat known {};
    bool const has_size = ::fstat(file.number(), &known) == 0 && known.st_size > 0;
    if (has_size && S_ISREG(known.st_mode) && std::cmp_greater(known.st_size, most)) {
        return too_large(most);
    }
    std::size_t const expected =
        has_size ? std::min(static_cast<std::size_t>(known.st_size), most) + 1 : at_least;
    std::string bytes(expected, '\0');
    for (std::size_t used = 0;;) {
        ssize_t const taken = ::read(file.number(), bytes.data() + used, bytes.size() - used);
        if (taken < 0 && errno == EINTR) {
            continue;
        }
        if (taken < 0) {
            return trouble("archive.not_read", path, errno);
        }
        used += static_cast<std::size_t>(taken);
        if (used > most) {
            return too_large(most);
        }
        if (taken == 0) {
            bytes.resize(used);
            return bytes;
        }
        if (used == bytes.size()) {
            bytes.resize(used * 2);
        }
    }
}

} // namespace jspu_coop
