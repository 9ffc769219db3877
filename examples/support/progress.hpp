// How far a program is and how fast it was, for whoever sits at a terminal.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <unistd.h>

namespace examples {

/// A bar on the standard error, where that is a terminal; nothing for a file, since how long
/// something takes is not the same twice.
class progress {
public:
    void show(std::size_t done, std::size_t all) const {
        constexpr std::size_t wide = 40;
        if (is_seen_) {
            std::cerr << "\r[" << std::string(done * wide / all, '#')
                      << std::string(wide - done * wide / all, '.') << "] " << done * 100 / all
                      << " %" << std::flush;
        }
    }
    void end() const {
        if (is_seen_) {
            std::cerr << "\n";
        }
    }
    void end(std::size_t rows, std::chrono::nanoseconds took) const {
        if (is_seen_) {
            auto const microseconds = std::max<std::int64_t>(took.count() / 1000, 1);
            std::cerr << "\n"
                      << static_cast<std::int64_t>(rows) * 1'000'000 / microseconds
                      << " rows a second, decided by one thread\n";
        }
    }

private:
    bool is_seen_ = ::isatty(STDERR_FILENO) == 1;
};

} // namespace examples
